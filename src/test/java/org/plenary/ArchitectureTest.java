package org.plenary;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.util.Set;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.data.repository.Repository;

/** The rules of the house that the map of modules does not know, each with its reason. */
@AnalyzeClasses(packages = "org.plenary", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ENGINE = "org.plenary.process.engine..";

  private static final String[] FEATURES = {
    "org.plenary.programme..",
    "org.plenary.award..",
    "org.plenary.entry..",
    "org.plenary.jury..",
    "org.plenary.verdict..",
    "org.plenary.adoption..",
    "org.plenary.answer..",
    "org.plenary.consultation..",
    "org.plenary.meeting..",
    "org.plenary.guideline..",
    "org.plenary.group..",
    "org.plenary.milestone..",
    "org.plenary.identity..",
    "org.plenary.notification..",
    "org.plenary.form..",
    "org.plenary.attachment.."
  };

  @ArchTest
  static final ArchRule theEngineStaysBehindOneDoor =
      noClasses()
          .that()
          .resideOutsideOfPackage(ENGINE)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.camunda..")
          .because("the engine is to be exchanged one day by changing one package");

  @ArchTest
  static final ArchRule noDelegates =
      noClasses()
          .should()
          .implement(
              describe(
                  "an interface the engine calls back",
                  type ->
                      Set.of("JavaDelegate", "ExecutionListener", "TaskListener")
                          .contains(type.getSimpleName())))
          .because("a step is one service call in an expression, so a rule cannot hide in it");

  @ArchTest
  static final ArchRule oneClock =
      noClasses()
          .that()
          .doNotBelongToAnyOf(PlenaryClock.class)
          .should()
          .callMethodWhere(asksTheSystemForTheTime())
          .because("a rehearsal and a test move the one clock, and everything must follow it");

  @ArchTest
  static final ArchRule viewsStayAtHome =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .bePackagePrivate()
          .andShould()
          .resideInAnyPackage("org.plenary.(*).ui..", "org.plenary.desk..")
          .because(
              "others link to a screen by its Routes, and no screen reaches into a repository");

  @ArchTest
  static final ArchRule rulesKnowNoScreens =
      noClasses()
          .that(not(belongToAScreen()))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin.flow.component..")
          .because("what a feature decides must be the same without a browser");

  @ArchTest
  static final ArchRule featuresKnowNothingAbove =
      noClasses()
          .that()
          .resideInAnyPackage(FEATURES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.plenary.process..",
              "org.plenary.audit..",
              "org.plenary.desk..",
              "org.plenary.rehearsal..")
          .because("an upward wish is an event, or an interface that the lower module owns");

  @ArchTest
  static final ArchRule repositoriesAreHidden =
      classes()
          .that()
          .areAssignableTo(Repository.class)
          .should()
          .notBePublic()
          .allowEmptyShould(true)
          .because("one service writes each fact, and nobody gets past it");

  @ArchTest
  static final ArchRule recordsOfRowsAreHidden =
      classes()
          .that()
          .areAnnotatedWith(Table.class)
          .should()
          .notBePublic()
          .andShould()
          .haveSimpleNameEndingWith("Record")
          .allowEmptyShould(true)
          .because("a stored row is a feature's own affair; others see what it hands out");

  @ArchTest
  static final ArchRule noFieldInjection =
      fields()
          .should()
          .notBeAnnotatedWith(Autowired.class)
          .andShould()
          .notBeAnnotatedWith(Value.class)
          .because("a constructor shows what a class needs, and a test can call it");

  @ArchTest
  static final ArchRule flowsAndStepsLiveInProcess =
      classes()
          .that(are(simpleNameEndingWith("Flow").or(simpleNameEndingWith("Steps"))))
          .should()
          .resideInAPackage("org.plenary.process..")
          .because("these names mean: listens for a procedure, and is called by one");

  @ArchTest
  static final ArchRule stepsArePublic =
      classes()
          .that()
          .haveSimpleNameEndingWith("Steps")
          .should()
          .bePublic()
          .because("the engine fails with a NullPointerException on a bean it may not see");

  @ArchTest
  static final ArchRule eventsArePlainFacts =
      classes()
          .that()
          .areAssignableTo(DomainEvent.class)
          .and()
          .areNotInterfaces()
          .should()
          .beRecords()
          .andShould()
          .haveSimpleNameNotEndingWith("Event")
          .because("an event is a fact in the past tense that nobody can change");

  @ArchTest
  static final ArchRule packagesHaveNamesOfTheTrade =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..common..",
              "..impl..",
              "..manager..",
              "..helper..",
              "..core..",
              "..base..",
              "..misc..")
          .because("a name that says nothing collects everything");

  private static DescribedPredicate<JavaCall<?>> asksTheSystemForTheTime() {
    return describe("ask the system for the time", call -> isNow(call) || isSystemClock(call));
  }

  private static boolean isNow(JavaCall<?> call) {
    boolean isOfTime = call.getTargetOwner().getPackageName().equals("java.time");
    boolean takesAClock =
        call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(Clock.class));
    return isOfTime && call.getName().equals("now") && !takesAClock;
  }

  private static boolean isSystemClock(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(Clock.class) && call.getName().startsWith("system")
        || call.getTargetOwner().isEquivalentTo(System.class)
            && call.getName().equals("currentTimeMillis");
  }

  private static DescribedPredicate<JavaClass> belongToAScreen() {
    return describe(
        "belong to a screen",
        type ->
            type.getPackageName().contains(".ui")
                || type.getPackageName().startsWith("org.plenary.desk")
                || assignableTo(Plenary.class).test(type));
  }
}
