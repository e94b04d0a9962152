package org.plenary.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The links by which readers stop optional mail without signing in. Each names its mail and is
 * signed, so that nobody can make one for a mail they never got.
 */
@Component
class StopLinks {

  /** Where the pages behind these links lie. */
  private static final String PATH = "/optional-mail/";

  private final SigningKey key;
  private final MailSettings settings;

  StopLinks(SigningKey key, MailSettings settings) {
    this.key = key;
    this.settings = settings;
  }

  String url(NoticeId mail) {
    return settings.absolute(PATH + mail.value() + "." + signature(mail.value()));
  }

  /** The mail whose link this is; empty for anything that was not signed here. */
  Optional<NoticeId> read(String token) {
    int dot = token.indexOf('.');
    if (dot < 0) {
      return Optional.empty();
    }
    String mail = token.substring(0, dot);
    byte[] given = token.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
    byte[] right = signature(mail).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, right) ? Optional.of(new NoticeId(mail)) : Optional.empty();
  }

  private String signature(String mail) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.get(), "HmacSHA256"));
      byte[] sealed = mac.doFinal(("optional-mail:" + mail).getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java knows HMAC with SHA-256", impossible);
    }
  }
}
