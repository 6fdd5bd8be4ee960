import * as fc from 'fast-check';
import { takeIn } from '../../../src/domain/intake/takeIn';
import { seeds } from '../../support/seeds';
import { likeOnPaper } from './season';

const SEASONS = seeds(5000).length;

it(`law: ${SEASONS} seasons go as they would on paper, after every act`, () => {
  fc.assert(likeOnPaper(takeIn), { numRuns: SEASONS });
});
