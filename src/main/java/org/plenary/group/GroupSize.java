package org.plenary.group;

/** How large a group is, and how many nominations for it wait to be checked. */
public record GroupSize(int members, int toCheck) {

  public static final GroupSize NONE = new GroupSize(0, 0);
}
