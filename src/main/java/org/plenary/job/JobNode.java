package org.plenary.job;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which of several machines this is; kept with the work it runs. */
@Component
class JobNode {

  private final String name;

  JobNode(@Value("${plenary.node:}") String name) {
    this.name = name.isBlank() ? hostName() : name;
  }

  private static String hostName() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException nameless) {
      return "localhost";
    }
  }

  String name() {
    return name;
  }
}
