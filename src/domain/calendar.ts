/** Epoch milliseconds. Pure code is given the moment; it never asks for one. */
export type Instant = number;

/** The shop's zone. Indonesia has no summer time, so a zone is a fixed distance from UTC. */
export type Zone = 'WIB' | 'WITA' | 'WIT';
