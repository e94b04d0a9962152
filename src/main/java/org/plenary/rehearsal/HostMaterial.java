package org.plenary.rehearsal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.meeting.HostKind;
import org.plenary.rehearsal.HostMaterial.Wanted;

/** The one call for hosts, as it stands in the file; days are those of the road. */
record HostMaterial(int called, int due, String note, List<Wanted> wanted) {

  static HostMaterial read() {
    return GuidelineMaterial.read("guideline-hosts.yaml", HostMaterial.class);
  }

  /**
   * @param chosen which of the offers
   */
  record Wanted(
      String name,
      int from,
      int through,
      @Nullable Extended extended,
      int decided,
      int chosen,
      String reason,
      List<Offer> offers) {}

  record Extended(int on, int due, String reason) {}

  record Offer(
      String by,
      int on,
      HostKind kind,
      String host,
      String city,
      String country,
      int first,
      int last,
      int capacity,
      String pays,
      String languages,
      String accessibility,
      String visaHelp,
      boolean letter) {}
}
