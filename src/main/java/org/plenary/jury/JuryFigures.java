package org.plenary.jury;

/**
 * How far an edition's evaluation is.
 *
 * @param complete entries whose every scorecard is in; a place that a juror left is still owed
 * @param inquorate entries with fewer than the edition's minimum
 */
public record JuryFigures(
    int assigned, int sent, int entries, int complete, int inquorate, int conflicts) {}
