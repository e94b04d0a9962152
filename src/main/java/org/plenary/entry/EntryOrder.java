package org.plenary.entry;

/** What a list of entries is sorted by. */
public enum EntryOrder {
  NUMBER("e.entry_number"),
  TITLE("lower(e.title)"),
  APPLICANT("lower(e.applicant)"),
  CITY("lower(e.city)"),
  COUNTRY("lower(e.country)"),
  REGION("e.region"),
  CATEGORY("e.category"),
  APPLICANT_TYPE("e.applicant_type"),
  STATE("e.state"),
  SENT("e.submitted_at");

  private final String column;

  EntryOrder(String column) {
    this.column = column;
  }

  String sql(boolean descending) {
    return column + (descending ? " desc" : "") + ", e.id";
  }
}
