/**
 * A mistake that a person can mend, as a value: `code` names a sentence in `src/messages`, `params` fill
 * its gaps. Bugs and broken workbooks are thrown instead.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/**
 * Every code there is; `src/messages/problems.ts` has a sentence for each in every language. After `//` the
 * params: instants are epoch ms, money is rupiah, `pool` is a `PoolKind`, `why` is a `Why`.
 */
export type ProblemCode =
  | 'notYetOpen' // batch, opens
  | 'alreadyClosed' // batch, ended
  | 'noBatch'
  | 'batchNotReady' // batch
  | 'poolFull' // pool, name, limit, free
  | 'soldOut' // batch
  | 'noUnits'
  | 'unreadableQuantity' // code, raw, why
  | 'overMaximum' // code, units, maximum
  | 'unknownProduct' // code
  | 'inactiveProduct' // code
  | 'missingName'
  | 'unreadableName' // raw, why
  | 'missingPhone'
  | 'unreadablePhone' // raw, why
  | 'unreadableSender' // raw, why
  | 'typedPhone' // order, why
  | 'thinAddress' // raw
  | 'missingPrice' // code
  | 'missingOpening' // batch
  | 'unknownPool' // code, pool
  | 'unknownBatch' // batch, orders
  | 'unknownCode' // code, units
  | 'unreadableCell' // tab, row, header, raw
  | 'namelessRow' // tab, row, header
  | 'missingHeader' // tab, header
  | 'missingTab' // tab
  | 'lostHeader' // tab, header
  | 'goneHeader' // tab, header
  | 'regainedHeader' // tab, header
  | 'regainedBlank' // tab, header
  | 'blankAgain' // tab, header, orders: numbers, with commas
  | 'newHeader' // tab, header
  | 'lostTab' // tab
  | 'herTabs' // tabs: names, with commas; tab: the first
  | 'lostLines' // order, units
  | 'lostNumber' // tab, row
  | 'lostKey' // order, row
  | 'typedOrder' // row
  | 'typedLine' // tab, row
  | 'missingForm' // batch?
  | 'nothingToAsk'
  | 'otherForm' // tab
  | 'formGone' // batch?
  | 'confirmationGone'
  | 'confirmationAmiss'
  | 'formUnpublished' // batch
  | 'triggersMissing' // batch
  | 'noHolidayLeft' // batch
  | 'formStaysClosed'
  | 'formStaysOpen'
  | 'lostQuestion' // question
  | 'lostProductQuestion' // question, code
  | 'adoptedQuestionGone' // question
  | 'productNotAsked' // code
  | 'formOutOfReach'
  | 'renamedTab' // tab, to
  | 'renamedHeader' // tab, header, to
  | 'movedHeader' // tab, header, to, column, other
  | 'crossedHeader' // tab, header, column, own
  | 'movedTitles' // tab, row
  | 'lostTitles' // tab
  | 'copiedRow' // tab, row, first, key
  | 'mergedCells' // tab, row, cells
  | 'missingSetting' // tab, header
  | 'busyRegister'
  | 'otherZone' // zone
  | 'otherLocale' // locale
  | 'copiedFile'
  | 'forgottenFile'
  | 'standstill' // at
  | 'neverRun'
  | 'otherInstaller'
  | 'bothInstalled'
  | 'missingTrigger' // entry
  | 'spareTrigger' // entry
  | 'sleepingSweep' // minutes
  | 'mailLeft' // left: recipients today
  | 'consentLacking'
  | 'formUnlinked'
  | 'formUnseen'
  | 'formClosed'
  | 'formOpen'
  | 'missingQuestion' // question
  | 'duplicateBatch' // batch
  | 'duplicateProduct' // code
  | 'overlappingBatches' // batch, other
  | 'closesBeforeOpens' // batch
  | 'closesAtMidnight' // batch, closes
  | 'cutOffTooSoon' // batch, cutOff
  | 'noActiveProduct'
  | 'unknownStock' // code
  | 'idleStock' // code
  | 'unreadResponse' // what
  | 'unreadableItems' // raw, why: Why
  | 'cameBack'
  | 'goneResponse' // order
  | 'goneForNewer' // order, newer
  | 'editTooLate' // at
  | 'editOfDead' // at
  | 'unknownPick' // raw
  | 'notAPick' // from, to: OrderStatus
  | 'notASlicePick' // from, to: SliceState
  | 'unitsFixed'
  | 'alreadySent'
  | 'parcelGone'
  | 'notMovable' // batch
  | 'deadOrder'
  | 'noHome'
  | 'derivedCell'
  | 'notATick'
  | 'paymentSign' // row
  | 'paymentStatus' // row, kind: PaymentKind, status: PaymentStatus
  | 'unfinishedPayment' // row
  | 'paymentOfNobody' // row, order
  | 'paymentMistyped' // row, order, orders: numbers, with commas
  | 'unevenTransfer' // row, order
  | 'doubledPayment' // row, first, order
  | 'returnTooSoon'
  | 'returnTooMany' // units
  | 'returnPaidOut'
  | 'returnNoStock' // code
  | 'returnStands'
  | 'returnUnfinished' // order, row
  | 'returnAgain' // units, product
  | 'returnSendAgain' // units, product
  | 'returnCredit' // amount, row
  | 'returnCreditNext' // amount, row, order
  | 'unitsKept' // units
  | 'openedEarly' // batch, opens
  | 'derivedStock'
  | 'keptNowhere'
  | 'madeForShelf'
  | 'buyersWords'
  | 'fixedSlice'
  | 'deadOrdersOfPhone' // order, orders: numbers, with commas; so of the next three
  | 'manyUnpaidOfPhone'
  | 'addressOfMany'
  | 'disposableText'
  // A minimum: pool = MinimumKind, name, free = units so far, limit = from which on; orders = their numbers
  | 'belowMinimum' // batch, pool, name, limit
  | 'minimumAhead' // batch, closes, a minimum
  | 'minimumAsks' // batch, a minimum
  | 'minimumNoNext' // batch, a minimum
  | 'minimumStays' // batch, a minimum, orders
  | 'minimumExtended' // batch, closes
  | 'materialAmount' // row, raw, unit
  | 'recipeAmount' // row, raw, unit
  | 'copiedMaterial' // row, first, material
  | 'unknownMaterial' // row, material
  | 'unknownRecipe' // row, code
  // What does not come to the same: rows = numbers of rows, with commas
  | 'mismatchPayments' // row, rows, shown, derived: written
  | 'mismatchRows' // tab, row, rows
  | 'mismatchRecap' // tab, shown, derived
  | 'wordsUnread'
  | 'failure'; // entry, what
