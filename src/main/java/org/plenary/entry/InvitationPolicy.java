package org.plenary.entry;

import java.util.List;
import java.util.regex.Pattern;
import org.plenary.identity.Person;

/** Whether somebody may be asked to write an entry with its owner. */
final class InvitationPolicy {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
  private static final int LONGEST_ADDRESS = 254;

  private InvitationPolicy() {}

  static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS && ADDRESS.matcher(text).matches();
  }

  static void check(Person by, String address, List<CoEditor> editors) {
    if (!isAddress(address)) {
      throw new InvitationRefused("no-address", address);
    }
    if (address.equalsIgnoreCase(by.email())) {
      throw new InvitationRefused("yourself", address);
    }
    if (editors.stream().anyMatch(one -> one.hasJoined() && one.email().equals(address))) {
      throw new InvitationRefused("joined", address);
    }
    if (editors.size() >= CoEditors.MOST) {
      throw new InvitationRefused("too-many", CoEditors.MOST);
    }
  }
}
