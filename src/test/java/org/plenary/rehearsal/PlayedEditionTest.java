package org.plenary.rehearsal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;

/**
 * The whole application, in which tests go on with an edition that {@link PlayedEditions} hands
 * them. All of this kind share one start, so each class has to ask it for one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ProgramTest
@LeavesNoTrace
@ExtendWith(PlayGoesOn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@interface PlayedEditionTest {}
