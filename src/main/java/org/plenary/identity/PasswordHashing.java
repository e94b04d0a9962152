package org.plenary.identity;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Argon2id. What a hash cost stands in the hash itself, so the two settings may change at any time
 * and old passwords stay good.
 */
@Configuration(proxyBeanMethods = false)
class PasswordHashing {

  @Bean
  PasswordEncoder passwordEncoder(
      @Value("${plenary.password.memory-kb:16384}") int memory,
      @Value("${plenary.password.iterations:2}") int iterations) {
    var argon2 = new Argon2PasswordEncoder(16, 32, 1, memory, iterations);
    return new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
  }
}
