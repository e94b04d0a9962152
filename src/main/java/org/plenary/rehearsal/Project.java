package org.plenary.rehearsal;

/**
 * What a made-up applicant has done.
 *
 * @param trouble what was wrong before, as the end of a sentence
 */
record Project(String title, String sector, String summary, String trouble) {

  /** What the title is about: "Rain gardens that call for help" is about rain gardens. */
  String thing() {
    return title.substring(0, title.indexOf(" that "));
  }
}
