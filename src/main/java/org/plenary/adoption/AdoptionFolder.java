package org.plenary.adoption;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.ReaderDates;

/**
 * An adoption file while its parts are put in: what lies in it, and the first page that leads
 * there.
 *
 * @param by who makes it, in whose language it speaks
 * @param last the adopted text
 */
record AdoptionFolder(
    Person by,
    Guideline guideline,
    Clearance adopted,
    Draft last,
    OfflineFile file,
    OfflinePage index,
    Messages messages,
    Dates dates) {

  static final String INDEX = "index.html";

  AdoptionFolder(
      Person by,
      Guideline guideline,
      Clearance adopted,
      Draft last,
      Messages messages,
      Dates dates) {
    this(
        by,
        guideline,
        adopted,
        last,
        new OfflineFile(),
        new OfflinePage(guideline.title(), by.locale()),
        messages,
        dates);
    index.heading(1, guideline.title());
  }

  Locale locale() {
    return by.locale();
  }

  ReaderDates days() {
    return dates.in(by.locale(), by.zone());
  }

  String say(String key, Object... arguments) {
    return messages.get(by.locale(), key, arguments);
  }

  /** A page of a folder below the first page, with the way back. */
  OfflinePage page(String title) {
    return page(title, by.locale());
  }

  OfflinePage page(String title, Locale language) {
    return new OfflinePage(title, language)
        .link("../" + INDEX, say("adoption.file.back"))
        .heading(1, title);
  }

  /** Puts a page in, and a line on the first page that leads there. */
  void put(String name, String words, String html) {
    put(name, words, html.getBytes(StandardCharsets.UTF_8));
  }

  void put(String name, String words, byte[] content) {
    file.add(name, content);
    index.item(name, words);
  }

  /** The finished file. */
  OfflineFile close() {
    index
        .heading(2, say("adoption.file.sums"))
        .text(say("adoption.file.sums-text"))
        .beginLinks()
        .item(OfflineFile.SUMS, OfflineFile.SUMS)
        .endLinks();
    file.add(INDEX, index.html());
    return file;
  }
}
