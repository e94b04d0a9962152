package org.plenary.rehearsal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenary.rehearsal.GuidelineRoad.RoundPart;
import org.plenary.rehearsal.NominationMaterial.Nominee.Fate;

/**
 * How many mails of each text the play of a guideline sends, counted from what happens in it. What
 * depends on who is silent at which hour of a round is reckoned by {@link RoundMails}, what on a
 * work plan by {@link MilestoneMails}.
 */
final class PlayedGuidelineMails {

  /** Those whose invitation nobody answered: of every five, one. */
  private static final int SILENT_OF = 5;

  /** A reminder comes three days before an action is due. */
  private static final int REMINDED_BEFORE = 3;

  private PlayedGuidelineMails() {}

  static Map<String, Integer> of(
      GuidelinePlay play, int officers, RoundMails rounds, MilestoneMails milestones) {
    Map<String, Integer> mails = new TreeMap<>();
    nominations(mails);
    meetings(play, mails);
    int seats = play.bodies().stream().mapToInt(body -> 1 + body.reviewers().size()).sum();
    mails.put("consultation/body-invited", seats);
    rounds.addTo(mails);
    mails.put("consultation/round-closed-office", officers * play.road().rounds().size());
    mails.put(
        "consultation/answer-held-back",
        2 * (int) play.road().rounds().stream().filter(RoundPart::heldBack).count());
    int spoken = GuidelineMaterial.spoken().size();
    mails.put("consultation/public-comment-confirm", spoken + 1);
    int confirmed = spoken - PublicScene.UNCONFIRMED + 1;
    mails.put("consultation/public-comment-received", confirmed);
    int told = members() + play.bodies().size();
    calls(told, mails);
    mails.put("consultation/outline-out", told);
    mails.put("consultation/draft-out", told * (play.road().drafts().size() - 1));
    mails.put("consultation/text-cleared", officers + told);
    mails.put("consultation/adopted", officers + told + rounds.countFurtherVoices());
    mails.put("consultation/adopted-contributor", confirmed);
    milestones.addTo(mails, officers);
    return mails;
  }

  /** Of two things to be hosted one is extended, so its reminder goes out a second time. */
  private static void calls(int told, Map<String, Integer> mails) {
    MeetingPart.Call agenda =
        MeetingPart.all().stream().flatMap(one -> Stream.ofNullable(one.call())).findFirst().get();
    int declined = (int) agenda.items().stream().filter(one -> one.declined() != null).count();
    mails.put("consultation/agenda-called", members());
    mails.put("consultation/agenda-call-near", members() - agenda.items().size());
    mails.put("consultation/agenda-item-declined", declined);
    mails.put("consultation/agenda-item-taken", agenda.items().size() - declined);
    List<HostMaterial.Wanted> wanted = HostMaterial.read().wanted();
    int offered = wanted.stream().mapToInt(one -> one.offers().size()).sum();
    mails.put("consultation/host-called", 2 * told);
    mails.put("consultation/host-call-near", 2 * told - offered);
    mails.put("consultation/host-chosen", wanted.size());
    mails.put("consultation/host-not-chosen", offered - wanted.size());
  }

  static int members() {
    return count(Fate.MEMBER) + count(Fate.SENT_BACK);
  }

  private static void nominations(Map<String, Integer> mails) {
    int inReserve = count(Fate.RESERVE);
    int declined = count(Fate.DECLINED);
    mails.put("consultation/expert-call-opened", NominationMaterial.contacts().size());
    // Who mends what is missing is told a second time that it arrived.
    mails.put(
        "consultation/nomination-received",
        members() + inReserve + declined + count(Fate.SENT_BACK));
    mails.put("consultation/nomination-incomplete", count(Fate.INCOMPLETE) + count(Fate.SENT_BACK));
    mails.put("consultation/nomination-lapsed", count(Fate.INCOMPLETE));
    mails.put("consultation/nomination-confirmed", members());
    mails.put("consultation/nomination-in-reserve", inReserve);
    mails.put("consultation/nomination-declined", declined);
    mails.put("consultation/expert-confirmed", members());
  }

  private static void meetings(GuidelinePlay play, Map<String, Integer> mails) {
    List<MeetingPart> all = MeetingPart.all();
    long moved = all.stream().filter(part -> part.movedFrom() != null).count();
    long late =
        all.stream()
            .flatMap(part -> part.actions().stream())
            .filter(task -> task.done() > task.due() - REMINDED_BEFORE)
            .count();
    mails.put("consultation/meeting-invited", members() * all.size());
    mails.put("consultation/meeting-moved", members() * (int) moved);
    mails.put("consultation/meeting-reply-wanted", members() / SILENT_OF * all.size());
    mails.put("consultation/meeting-near", countComing() * all.size());
    long announced = all.stream().filter(MeetingPart::announcesPapers).count();
    mails.put("consultation/meeting-papers", members() * (int) announced);
    mails.put("consultation/meeting-minutes", members() * all.size());
    mails.put("consultation/meeting-action-due", (int) late);
  }

  /** Those who said that they come or may: not the silent, nor one of every eleven who declines. */
  private static int countComing() {
    return (int)
        IntStream.range(0, members())
            .filter(number -> number % MeetingScene.EVERY != MeetingScene.SILENT)
            .filter(number -> number % 11 != 3)
            .count();
  }

  private static int count(Fate fate) {
    return (int) NominationMaterial.nominees().stream().filter(one -> one.fate() == fate).count();
  }
}
