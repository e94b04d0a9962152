package org.plenary.programme;

import java.util.List;
import java.util.Map;
import org.plenary.shared.Deadline;

/** An edition being written anew with a part of it changed. */
final class EditionCopy {

  final String programme;

  EditionId id;
  String code;
  EditionState state;
  int revision;
  EditionBasics basics;
  List<Category> categories;
  List<Criterion> criteria;
  List<AwardSlot> slots;
  List<EntryForm> forms;
  Map<EditionDate, Deadline> dates;
  EditionRules rules;
  WinnerPlan winners;

  EditionCopy(Edition from) {
    programme = from.programme();
    id = from.id();
    code = from.code();
    state = from.state();
    revision = from.revision();
    basics = from.basics();
    categories = from.categories();
    criteria = from.criteria();
    slots = from.slots();
    forms = from.forms();
    dates = from.dates();
    rules = from.rules();
    winners = from.winners();
  }

  Edition edition() {
    return new Edition(
        id,
        programme,
        code,
        state,
        revision,
        basics,
        categories,
        criteria,
        slots,
        forms,
        dates,
        rules,
        winners);
  }
}
