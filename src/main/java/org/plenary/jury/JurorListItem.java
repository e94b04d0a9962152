package org.plenary.jury;

/** A row of the jury: the seat, the person, and how far they are. */
public record JurorListItem(
    Juror juror, String name, String organisation, int conflicts, JurorLoad load, Pace pace) {}
