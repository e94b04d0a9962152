package org.plenary.journey;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.Plenary;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.plenary.shared.Subject;
import org.plenary.support.MariaDb;
import org.plenary.support.SmtpServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two machines share one database and one mail server: each mail leaves the house once. */
class TwoNodesJourney {

  private static final int EACH = 40;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private static final List<ConfigurableApplicationContext> NODES = new ArrayList<>();

  @BeforeAll
  static void startBoth() {
    String url = MariaDb.freshUrl();
    NODES.add(node(url));
    NODES.add(node(url));
  }

  @AfterAll
  static void stopBoth() {
    NODES.forEach(ConfigurableApplicationContext::close);
  }

  @Test
  void sendsEachNoticeOnce() throws Exception {
    List<String> addresses = new ArrayList<>();
    for (int number = 0; number < EACH; number++) {
      for (ConfigurableApplicationContext node : NODES) {
        addresses.add(queue(node.getBean(Notices.class)));
      }
    }

    JdbcClient jdbc = NODES.get(0).getBean(JdbcClient.class);
    for (long end = System.nanoTime() + LONGEST.toNanos();
        count(jdbc, "state <> 'DELIVERED'") > 0 && System.nanoTime() < end; ) {
      Thread.sleep(200);
    }

    assertThat(count(jdbc, "state = 'DELIVERED' and attempts = 1")).isEqualTo(addresses.size());
    for (String address : addresses) {
      List<MimeMessage> mails = SmtpServer.mailsTo(address);
      assertThat(mails).as(address).hasSize(1);
    }
    assertThat(
            jdbc.sql("select count(*) from audit_record where event = 'NoticeDelivered'")
                .query(Integer.class)
                .single())
        .isEqualTo(addresses.size());
  }

  private static int count(JdbcClient jdbc, String which) {
    return jdbc.sql("select count(*) from notification_notice where " + which)
        .query(Integer.class)
        .single();
  }

  private static String queue(Notices notices) {
    String address = UUID.randomUUID() + "@example.org";
    notices.queue(
        new NoticeRequest(
            "identity/password-changed",
            new Recipient(null, "Jan de Vries", address, Locale.ENGLISH, ZoneOffset.UTC),
            new Subject("person", address),
            "/login",
            null,
            Map.of("name", "Jan de Vries"),
            null));
    return address;
  }

  private static ConfigurableApplicationContext node(String url) {
    return new SpringApplicationBuilder(Plenary.class)
        .profiles("test")
        .run(
            "--server.port=0",
            "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + MariaDb.USER,
            "--spring.datasource.password=" + MariaDb.PASSWORD,
            // As in earnest: each of the eight at work holds a connection and asks for another.
            "--spring.datasource.hikari.maximum-pool-size=16",
            "--camunda.bpm.job-execution.enabled=true",
            "--plenary.smtp.host=127.0.0.1",
            "--plenary.smtp.port=" + SmtpServer.port());
  }
}
