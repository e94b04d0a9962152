package org.plenary.consultation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.support.StatementCounter;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** The module on an empty database, without the procedures; mails stay in the outbox. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(module = "answer", mode = BootstrapMode.ALL_DEPENDENCIES)
@TestPropertySource(properties = "camunda.bpm.enabled=false")
@ActiveProfiles("test")
@RecordApplicationEvents
@Transactional
@Import({ConsultationWorld.class, StatementCounter.class})
public @interface ConsultationTest {}
