package org.plenary.meeting;

import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;

/** Where the screens of meetings are: the same paths in links, mails and work items. */
public final class MeetingRoutes {

  private MeetingRoutes() {}

  public static String list() {
    return "/meetings";
  }

  public static String create() {
    return list() + "/new";
  }

  public static String meeting(MeetingId id) {
    return list() + "/" + id;
  }

  public static String setUp(MeetingId id) {
    return meeting(id) + "/set-up";
  }

  /** Where the office puts the papers, or says that there will be none. */
  public static String papers(MeetingId id) {
    return meeting(id) + "/papers";
  }

  /** Where members propose items for the agenda, and the office decides on them. */
  public static String proposals(MeetingId id) {
    return meeting(id) + "/proposals";
  }

  /** What of a guideline is to be hosted, and by whom. */
  public static String hosts(GuidelineId id) {
    return GuidelineRoutes.guideline(id) + "/hosts";
  }

  /** Where the office calls for hosts. */
  public static String callForHosts(GuidelineId id) {
    return hosts(id) + "/new";
  }

  /** Where people offer to host one thing, and the office chooses. */
  public static String hosting(HostingId id) {
    return "/hosting/" + id;
  }

  /** Where the office writes what was said. */
  public static String minutes(MeetingId id) {
    return meeting(id) + "/minutes";
  }

  public static String calendar(MeetingId id) {
    return "/meeting-files/" + id + "/meeting.ics";
  }

  /** Leads whoever is asked for a vote to the meeting. */
  public static String vote(OwedVoteId id) {
    return "/owed-votes/" + id;
  }

  /** Where its owner says that an action is done. */
  public static String action(ActionId id) {
    return "/actions/" + id;
  }
}
