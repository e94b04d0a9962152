package org.plenary.identity;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Where a request comes from, as far as pace is concerned. */
public record Origin(String value) {

  /** The part of an IPv6 address that a provider gives to one household or office. */
  private static final int NETWORK_BYTES = 8;

  /**
   * A whole IPv6 network counts as one origin: its owner has more addresses than can be counted.
   */
  public static Origin of(String remoteAddress) {
    if (!remoteAddress.contains(":")) {
      return new Origin(remoteAddress);
    }
    try {
      InetAddress address = InetAddress.getByName(remoteAddress);
      if (address instanceof Inet6Address) {
        byte[] network = Arrays.copyOf(address.getAddress(), NETWORK_BYTES);
        return new Origin(HexFormat.of().formatHex(network));
      }
      return new Origin(address.getHostAddress());
    } catch (UnknownHostException notAnAddress) {
      return new Origin(remoteAddress);
    }
  }
}
