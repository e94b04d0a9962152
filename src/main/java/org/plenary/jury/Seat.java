package org.plenary.jury;

/** An assignment and the juror who holds it, read together by that juror. */
record Seat(Juror juror, Assignment assignment) {}
