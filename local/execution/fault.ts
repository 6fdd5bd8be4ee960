/** What befalls one run at its k-th service call (1-based). */
export type CallFault = { kill: number } | { throw: number };

/** What befalls one event on its way to its handler. */
export type EventFault = { drop: true } | { double: true } | { blank: true } | { delay: number };

/** Armed for the next run or event of one entry point. `delay` in seconds. */
export type Fault = { next: string } & (CallFault | EventFault);

export function isCallFault(fault: CallFault | EventFault): fault is CallFault {
  return 'kill' in fault || 'throw' in fault;
}

/** The call that it strikes. */
export function callOf(fault: CallFault): number {
  return 'kill' in fault ? fault.kill : fault.throw;
}

/** Words of a failed service, after [F] reports of "Service Spreadsheets timed out while accessing document". */
export const SERVICE_FAILURE = 'Service error: the service timed out while accessing the document.';

/** The faults that wait for their moment, oldest first. */
export class ArmedFaults {
  private readonly armed: Fault[] = [];

  arm(fault: Fault): void {
    this.armed.push(fault);
  }

  /** Those that have met no run and no event yet. */
  get waiting(): readonly Fault[] {
    return this.armed;
  }

  /** Takes the oldest fault of the wanted sort for this entry, if one waits. */
  takeCallFault(entry: string): CallFault | undefined {
    return this.take(entry, isCallFault) as CallFault | undefined;
  }

  takeEventFault(entry: string): EventFault | undefined {
    return this.take(entry, (fault) => !isCallFault(fault)) as EventFault | undefined;
  }

  private take(entry: string, wanted: (fault: Fault) => boolean): Fault | undefined {
    const index = this.armed.findIndex((fault) => fault.next === entry && wanted(fault));
    return index < 0 ? undefined : this.armed.splice(index, 1)[0];
  }
}
