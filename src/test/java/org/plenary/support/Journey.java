package org.plenary.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on a free port, with a real database server and a real mail server; a
 * browser comes with {@link Visitors}. Every journey shares one start, so none may lean on what
 * another left behind. A class whose name ends in {@code Journey} runs in {@code verify}.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles({"test", "journey"})
@ContextConfiguration(initializers = {MariaDb.class, SmtpServer.class})
@ExtendWith(OwnSecurityContext.class)
public @interface Journey {}
