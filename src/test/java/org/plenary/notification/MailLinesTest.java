package org.plenary.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A burst of mails goes over one line, and a line that breaks loses none and doubles none. */
class MailLinesTest {

  private StubbornServer server;
  private MailServer mail;

  @BeforeEach
  void start() throws IOException {
    server = new StubbornServer();
    mail = mailServer(Duration.ofSeconds(5));
  }

  @AfterEach
  void stop() throws IOException {
    mail.hangUp();
    server.close();
  }

  @Test
  void handsABurstOverOnOneLine() throws Exception {
    for (int number = 0; number < 20; number++) {
      assertThat(send(number).kind()).isEqualTo(ServerAnswer.Kind.ACCEPTED);
    }

    assertThat(server.taken()).isEqualTo(20);
    assertThat(server.calls()).isEqualTo(1);
  }

  @Test
  void callsAgainBeforeTheServerTiresOfALine() throws Exception {
    for (int number = 0; number < 101; number++) {
      send(number);
    }

    assertThat(server.taken()).isEqualTo(101);
    assertThat(server.calls()).isEqualTo(3);
  }

  @Test
  void callsAgainWhereTheServerHungUpMeanwhile() throws Exception {
    send(1);
    server.hangUpOnEverybody();

    assertThat(send(2).kind()).isEqualTo(ServerAnswer.Kind.ACCEPTED);
    assertThat(server.taken()).isEqualTo(2);
    assertThat(server.calls()).isEqualTo(2);
  }

  @Test
  void callsAgainWhereOnlyTheOldLineIsRefused() throws Exception {
    send(1);
    server.answerOnce("MAIL", "421 4.7.0 Too many mails on this line");

    assertThat(send(2).kind()).isEqualTo(ServerAnswer.Kind.ACCEPTED);
    assertThat(server.taken()).isEqualTo(2);
  }

  @Test
  void callsAgainWhereTheOldLineBreaksBeforeTheMailIsOver() throws Exception {
    send(1);
    server.answerOnce("DATA", "");

    assertThat(send(2).kind()).isEqualTo(ServerAnswer.Kind.ACCEPTED);
    assertThat(server.taken()).isEqualTo(2);
  }

  @Test
  void neverRepeatsAMailWhoseLineBrokeAfterItWasOver() throws Exception {
    send(1);
    server.answerOnce(".", "");

    assertThat(send(2).kind()).isEqualTo(ServerAnswer.Kind.UNCLEAR);
    assertThat(server.calls()).isEqualTo(1);
    assertThat(send(3).kind()).isEqualTo(ServerAnswer.Kind.ACCEPTED);
    assertThat(server.taken()).isEqualTo(2);
  }

  @Test
  void leavesOneRefusedAddresseeOutOfTheNextMail() throws Exception {
    send(1);
    server.answerOnce("RCPT", "550 5.1.1 Nobody of that name");

    assertThat(send(2).kind()).isEqualTo(ServerAnswer.Kind.REFUSED);
    assertThat(send(3).kind()).isEqualTo(ServerAnswer.Kind.ACCEPTED);
    assertThat(server.taken()).isEqualTo(2);
  }

  @Test
  void hangsUpWhenNothingFollows() throws Exception {
    mail.hangUp();
    mail = mailServer(Duration.ofMillis(50));
    send(1);

    for (int wait = 0; wait < 100 && server.lines() > 0; wait++) {
      Thread.sleep(20);
    }
    assertThat(server.lines()).isZero();
    assertThat(send(2).kind()).isEqualTo(ServerAnswer.Kind.ACCEPTED);
  }

  private MailServer mailServer(Duration idle) {
    return new MailServer(
        new MailSettings(
            "127.0.0.1", String.valueOf(server.port()), "", "", "", "", "http://localhost"),
        idle);
  }

  private ServerAnswer send(int number) throws MessagingException {
    OutgoingMessage message = new OutgoingMessage(mail.session());
    message.setFrom("plenary@example.org");
    message.setRecipients(jakarta.mail.Message.RecipientType.TO, "jan@example.org");
    message.setSubject("Mail " + number);
    message.setText("A text.");
    message.setHeader("Message-ID", "<" + number + "@example.org>");
    message.saveChanges();
    return mail.send(message);
  }
}
