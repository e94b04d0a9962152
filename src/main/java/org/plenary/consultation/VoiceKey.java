package org.plenary.consultation;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** What a link in a mail to somebody without an account carries. Only its hash is kept. */
record VoiceKey(String words) {

  private static final SecureRandom RANDOM = new SecureRandom();

  static VoiceKey next() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return new VoiceKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  String sha256() {
    return CommentWords.sha256(words.getBytes(StandardCharsets.UTF_8));
  }
}
