import type { GuideWrong } from '../../messages/pages/guideLabels';
import type { Failed } from '../../ui/paymentAnswers';

/** What became of a step: saved (`wrong` = null), a field that can't be taken, or why nothing was done. */
export type Saved = { readonly wrong: GuideWrong | null } | Failed;
