package org.plenary.meeting;

import java.util.List;

/**
 * Whether a meeting can decide: half of those invited are there, and where the group has a chair,
 * the chair or the deputy too.
 */
public record Quorum(int there, int needed, boolean needsChair, boolean hasChair) {

  static Quorum of(List<Invitee> invited) {
    List<Invitee> there =
        invited.stream().filter(invitee -> invitee.attendance().isThere()).toList();
    return new Quorum(
        there.size(),
        Math.max(1, (invited.size() + 1) / 2),
        invited.stream().anyMatch(Invitee::isChair),
        there.stream().anyMatch(Invitee::isChair));
  }

  public boolean isMet() {
    return there >= needed && (hasChair || !needsChair);
  }
}
