import type { Routes } from '../route';
import { behindState, clockPosted, faultSent } from './behindApi';
import { clockPage, moveClock } from './clockPage';
import { executionPage, executionsPage } from './executionsPage';
import { faultPosted, faultsPage } from './faultsPage';
import { memoryPage } from './memoryPage';
import { outboxPage, quotasPage, triggersPage } from './recordPages';

/** What Google hides: pages for people, /api for programs. */
export const BEHIND_ROUTES: Routes = {
  'GET /executions': executionsPage,
  'GET /execution': executionPage,
  'GET /triggers': triggersPage,
  'GET /memory': memoryPage,
  'GET /outbox': outboxPage,
  'GET /quotas': quotasPage,
  'GET /clock': clockPage,
  'GET /faults': faultsPage,
  'POST /clock': moveClock,
  'POST /faults': faultPosted,
  'GET /api/behind': behindState,
  'POST /api/clock': clockPosted,
  'POST /api/fault': faultSent,
};
