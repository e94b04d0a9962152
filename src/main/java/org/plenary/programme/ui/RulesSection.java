package org.plenary.programme.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.programme.Criterion;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionRules;
import org.plenary.programme.OwnCountryRule;
import org.plenary.programme.ScoreNormalisation;
import org.plenary.ui.Languages;

/** Quorum, scale, ties, own country, and the clocks of corrections and acceptance. */
final class RulesSection extends SetUpSection {

  private static final int MOST = 1000;

  private final FieldKit kit;
  private final IntegerField minimumScores;
  private final IntegerField reviewsPerEntry;
  private final IntegerField scoreMaximum;
  private final IntegerField scoreGap;
  private final Select<ScoreNormalisation> normalisation;
  private final IntegerField finalists;
  private final Select<String> decidingCriterion;
  private final TieLadderField tieLadder;
  private final Select<OwnCountryRule> ownCountry;
  private final IntegerField correctionWorkingDays;
  private final IntegerField acceptanceDays;
  private final Checkbox earlierWinners;
  private final PublicVoteFields publicVote;
  private final MultiSelectComboBox<Locale> entryLanguages;
  private final TextArea feedback;

  RulesSection(Edition edition, FieldKit kit) {
    this.kit = kit;
    EditionRules rules = edition.rules();
    reviewsPerEntry = number("reviews-per-entry", rules.reviewsPerEntry());
    minimumScores = number("minimum-scores", rules.minimumScores());
    scoreMaximum = number("score-maximum", rules.scoreMaximum());
    scoreGap = number("score-gap", rules.scoreGap());
    normalisation =
        kit.select(
            getTranslation("programme.field.normalisation"),
            Arrays.asList(ScoreNormalisation.values()),
            rules.normalisation(),
            EditionWords::choice);
    normalisation.setHelperText(getTranslation("programme.rules.normalisation-hint"));
    finalists = number("finalists", rules.finalists());
    decidingCriterion = deciding(edition);
    tieLadder = new TieLadderField(rules.tieLadder(), kit);
    ownCountry =
        kit.select(
            getTranslation("programme.field.own-country"),
            Arrays.asList(OwnCountryRule.values()),
            rules.ownCountry(),
            EditionWords::choice);
    correctionWorkingDays = number("correction-working-days", rules.correctionWorkingDays());
    acceptanceDays = number("acceptance-days", rules.acceptanceDays());
    earlierWinners =
        kit.check(
            getTranslation("programme.field.earlier-winners-may-enter"),
            rules.earlierWinnersMayEnter());
    publicVote = new PublicVoteFields(edition, kit);
    entryLanguages = languages(rules.entryLanguages());
    feedback = kit.area(getTranslation("programme.field.feedback"), rules.feedback());
    feedback.setHelperText(getTranslation("programme.rules.feedback-hint"));
    lay();
  }

  private void lay() {
    add(new H3(getTranslation("programme.rules.scoring")));
    add(reviewsPerEntry, minimumScores, scoreMaximum, scoreGap, normalisation, ownCountry);
    add(new H3(getTranslation("programme.rules.ranking")), finalists, tieLadder, decidingCriterion);
    add(new H3(getTranslation("programme.rules.applicants")));
    add(
        entryLanguages,
        correctionWorkingDays,
        acceptanceDays,
        earlierWinners,
        feedback,
        publicVote);
    normalisation.setWidthFull();
    ownCountry.setWidthFull();
    decidingCriterion.setWidthFull();
  }

  @Override
  Edition applyTo(Edition edition) {
    return edition.with(
        new EditionRules(
            FieldKit.valueOf(minimumScores),
            FieldKit.valueOf(reviewsPerEntry),
            FieldKit.valueOf(scoreMaximum),
            FieldKit.valueOf(scoreGap),
            FieldKit.valueOf(finalists),
            decidingCriterion.getValue() == null ? "" : decidingCriterion.getValue(),
            tieLadder.values(),
            ownCountry.getValue(),
            FieldKit.valueOf(correctionWorkingDays),
            FieldKit.valueOf(acceptanceDays),
            earlierWinners.getValue(),
            normalisation.getValue(),
            publicVote.value(),
            List.copyOf(entryLanguages.getValue()),
            feedback.getValue().strip()));
  }

  private MultiSelectComboBox<Locale> languages(List<Locale> chosen) {
    MultiSelectComboBox<Locale> field =
        new MultiSelectComboBox<>(getTranslation("programme.field.entry-languages"));
    Set<Locale> choices = new LinkedHashSet<>(Languages.WIDESPREAD);
    choices.addAll(chosen);
    field.setItems(choices);
    field.setItemLabelGenerator(one -> one.getDisplayLanguage(getLocale()));
    field.setHelperText(getTranslation("programme.rules.entry-languages-hint"));
    field.setValue(new LinkedHashSet<>(chosen));
    field.setWidthFull();
    return kit.listen(field);
  }

  private Select<String> deciding(Edition edition) {
    List<String> keys = edition.criteria().stream().map(Criterion::key).toList();
    String chosen = edition.rules().decidingCriterion();
    return kit.select(
        getTranslation("programme.field.deciding-criterion"),
        keys,
        keys.contains(chosen) ? chosen : null,
        key -> nameOf(key, edition));
  }

  private static String nameOf(String key, Edition edition) {
    return edition.criteria().stream()
        .filter(criterion -> criterion.key().equals(key))
        .map(Criterion::name)
        .findFirst()
        .orElse(key);
  }

  private IntegerField number(String name, int value) {
    IntegerField field = kit.number(getTranslation("programme.field." + name), value, 1, MOST);
    field.setHelperText(getTranslation("programme.rules." + name + "-hint"));
    field.setWidthFull();
    return field;
  }
}
