package org.plenary.rehearsal;

/** Spreads a number of special cases evenly over many ordinary ones, exactly that many. */
record Share(int part, int whole) {

  boolean includes(int index) {
    return (long) (index + 1) * part / whole > (long) index * part / whole;
  }
}
