package org.plenary.notification;

import static org.plenary.notification.NoticeRows.timestamp;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.shared.Deadline;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every change of a row in the outbox. Each says from which states it may happen. */
@Repository
class NoticeStore {

  private final JdbcClient jdbc;

  NoticeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(NoticeRecord notice) {
    Deadline deadline = notice.deadline();
    jdbc.sql(
            """
            insert into notification_notice (id, template, recipient_id, recipient_name,
              recipient_email, locale, zone, about_kind, about_id, link, deadline_at, deadline_zone,
              deadline_wording, reply_to, value_json, secret_link, state, attempts, unclear,
              message_id, queued_at, subject, digest_id, calendar)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, false, ?, ?, ?, ?, ?)
            """)
        .params(
            notice.id().value(),
            notice.template(),
            notice.to().personId(),
            notice.to().name(),
            notice.to().email(),
            notice.to().locale().toLanguageTag(),
            notice.to().zone().getId(),
            notice.about().kind(),
            notice.about().id(),
            notice.link(),
            timestamp(deadline == null ? null : deadline.at()),
            deadline == null ? null : deadline.zone().getId(),
            deadline == null ? null : deadline.wording(),
            notice.replyTo(),
            NoticeRows.json(notice.values()),
            notice.secretLink(),
            notice.state().name(),
            notice.messageId(),
            timestamp(notice.queuedAt()),
            notice.subject(),
            notice.digestId(),
            notice.calendar())
        .update();
  }

  Optional<NoticeRecord> find(NoticeId id) {
    return jdbc.sql("select * from notification_notice where id = ?")
        .param(id.value())
        .query(NoticeRows::read)
        .optional();
  }

  /** How it stands; until the transaction ends nobody else changes it. */
  NoticeState lock(NoticeId id) {
    return jdbc.sql("select state from notification_notice where id = ? for update")
        .param(id.value())
        .query((row, number) -> NoticeState.valueOf(row.getString(1)))
        .single();
  }

  /**
   * Takes a waiting notice for one attempt; false where it does not wait, or another was faster.
   */
  boolean claim(NoticeId id, Instant now) {
    return jdbc.sql(
                """
                update notification_notice
                   set state = 'SENDING', claimed_at = ?, attempts = attempts + 1
                 where id = ? and state in ('QUEUED', 'RETRYING')
                """)
            .params(timestamp(now), id.value())
            .update()
        == 1;
  }

  void hold(NoticeId id) {
    jdbc.sql(
            """
            update notification_notice set state = 'HELD'
             where id = ? and state in ('QUEUED', 'RETRYING')
            """)
        .param(id.value())
        .update();
  }

  void markDelivered(NoticeId id, Instant now, RenderedMail kept) {
    jdbc.sql(
            """
            update notification_notice
               set state = 'DELIVERED', delivered_at = ?, server_answer = null, secret_link = null,
                   subject = ?, text_body = ?, html_body = ?
             where id = ? and state = 'SENDING'
            """)
        .params(timestamp(now), kept.subject(), kept.text(), kept.html(), id.value())
        .update();
  }

  void markRetrying(NoticeId id, String answer) {
    jdbc.sql(
            """
            update notification_notice set state = 'RETRYING', server_answer = ?
             where id = ? and state = 'SENDING'
            """)
        .params(answer, id.value())
        .update();
  }

  /** False where it was no longer being sent. */
  boolean markUndeliverable(NoticeId id, String answer, boolean isUnclear) {
    return jdbc.sql(
                """
                update notification_notice
                   set state = 'UNDELIVERABLE', server_answer = ?, unclear = ?
                 where id = ? and state = 'SENDING'
                """)
            .params(answer, isUnclear, id.value())
            .update()
        == 1;
  }

  boolean requeue(NoticeId id, NoticeState from, String email) {
    return jdbc.sql(
                """
                update notification_notice
                   set state = 'QUEUED', attempts = 0, unclear = false, server_answer = null,
                       recipient_email = ?
                 where id = ? and state = ?
                """)
            .params(email, id.value(), from.name())
            .update()
        == 1;
  }

  boolean giveUp(NoticeId id, @Nullable String reason) {
    return jdbc.sql(
                """
                update notification_notice
                   set state = 'GIVEN_UP', closed_reason = ?, secret_link = null
                 where id = ? and state in ('UNDELIVERABLE', 'HELD')
                """)
            .params(reason, id.value())
            .update()
        == 1;
  }
}
