package org.plenary.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.group.ExpertFlag.Kind.NO_COUNTRY;
import static org.plenary.group.ExpertFlag.Kind.NO_ORGANISATION;
import static org.plenary.group.ExpertFlag.Kind.NUMBER_TWICE;
import static org.plenary.group.ExpertFlag.Kind.UNKNOWN_COUNTRY;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;

@GroupTest
class ExpertImportsTest {

  @Autowired ExpertImports imports;
  @Autowired Experts experts;
  @Autowired ExpertFlags flags;
  @Autowired GroupWorld world;
  GroupId group;

  @BeforeEach
  void aGroup() {
    group = world.group();
  }

  @Test
  void takesInTheRealList() {
    ExpertList list = take("ewg-members.csv", "", null);

    assertThat(list.countMembers()).isEqualTo(29);
    assertThat(list.countCountries()).isEqualTo(22);
    assertThat(experts.listMembers(group)).hasSize(29);
  }

  @Test
  void flagsTheMissingOrganisationAndKeepsTheLine() {
    take("ewg-members.csv", "", null);

    List<Expert> flagged = flagged();
    assertThat(flagged).hasSize(1);
    assertThat(flagged.get(0).country()).isEqualTo("China");
    assertThat(flagged.get(0).flags())
        .extracting(ExpertFlag::kind)
        .containsExactly(NO_ORGANISATION);
  }

  @Test
  void comesToTheSameInTheBackground() throws Exception {
    SeenProgress seen = new SeenProgress();

    new ExpertImportWork(imports)
        .of(
            world.staff(),
            group,
            "kick-off.csv",
            GroupWorld.resource("kick-off.csv"),
            "UN-Habitat",
            31)
        .run(seen);

    ExpertList direct =
        imports.read(world.staff(), GroupWorld.resource("kick-off.csv"), "UN-Habitat", 31);
    assertThat(experts.list(world.staff(), group)).hasSize(44);
    assertThat(seen.sentence).isEqualTo("group.import.done");
    assertThat(seen.said).isEqualTo(List.of(44, direct.countFlags()));
    assertThat(seen.steps).isEqualTo(seen.total).isEqualTo(44);
  }

  @Test
  void takesInAllFortyFourRowsOfTheKickOffAsTheyStood() {
    ExpertList list = take("kick-off.csv", "UN-Habitat", 31);

    assertThat(list.lines()).hasSize(44);
    assertThat(experts.list(world.staff(), group)).hasSize(44);
    assertThat(list.lines()).filteredOn(line -> !line.capacity().isMember()).hasSize(14);
    assertThat(list.countMembers()).isEqualTo(30);
    assertThat(list.countCountries()).isEqualTo(22);
    assertThat(list.claimsAnotherNumber()).isTrue();
    assertThat(flags.findClaim(group)).contains(31);
  }

  @Test
  void flagsTheDoubledNumberTheCountryNoughtAndTheCityAsCountry() {
    take("kick-off.csv", "UN-Habitat", 31);

    List<Expert> all = experts.list(world.staff(), group);
    assertThat(with(all, NUMBER_TWICE)).extracting(Expert::number).containsExactly("20", "20");
    assertThat(with(all, NO_COUNTRY)).extracting(Expert::country).containsExactly("0");
    assertThat(with(all, UNKNOWN_COUNTRY)).extracting(Expert::country).containsExactly("Cairo");
    assertThat(with(all, NO_ORGANISATION)).extracting(Expert::country).containsExactly("0");
    assertThat(flagged()).hasSize(4);
  }

  @Test
  void keepsNamesAndTitlesInWhateverOrderTheyWereGiven() {
    take("kick-off.csv", "UN-Habitat", null);

    assertThat(experts.list(world.staff(), group))
        .extracting(Expert::name)
        .contains("Mr. TANAKA Hiroshi", "SOUZA Ana", "Prof. Paulo Ferreira Lima", "Njeri Kamau");
  }

  @Test
  void saysThatNamesAreWrittenInManyWays() {
    ExpertList list = take("kick-off.csv", "UN-Habitat", null);

    assertThat(list.namesInManyWays()).isTrue();
    assertThat(list.countTitled()).isPositive().isLessThan(list.lines().size());
    assertThat(list.countFamilyNameFirst()).isEqualTo(8);
    assertThat(experts.list(world.staff(), group))
        .extracting(Expert::name)
        .contains("Mr. TANAKA Hiroshi", "SOUZA Ana");
  }

  @Test
  void addsNothingWhenTheSameFileComesAgain() {
    take("ewg-members.csv", "", null);

    assertThatThrownBy(() -> take("ewg-members.csv", "", null))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("group.refused.import.known");
    assertThat(experts.listMembers(group)).hasSize(29);
  }

  @Test
  void explainsAFlagWithoutTakingItAway() {
    take("kick-off.csv", "UN-Habitat", null);
    Expert cairo = with(experts.list(world.staff(), group), UNKNOWN_COUNTRY).get(0);

    flags.explain(world.staff(), cairo.id(), UNKNOWN_COUNTRY, "The regional office is there.");

    Expert after = with(experts.list(world.staff(), group), UNKNOWN_COUNTRY).get(0);
    assertThat(after.country()).isEqualTo("Cairo");
    assertThat(after.flags().get(0).explanation()).isEqualTo("The regional office is there.");
    assertThat(after.hasOpenFlags()).isFalse();
  }

  @Test
  void flagsAThirdOfACountryInAListInsteadOfRefusingTheList() {
    byte[] three = "country\nKenya\nkenya\nKENYA\n".getBytes(StandardCharsets.UTF_8);

    ExpertList list = imports.take(world.staff(), group, "three.csv", three, "", null);

    assertThat(list.lines().get(2).flags())
        .contains(new ExpertFlag(ExpertFlag.Kind.COUNTRY_FULL, "KENYA", null));
    assertThat(experts.listMembers(group)).hasSize(3);
  }

  @Test
  void refusesAListThatWouldLoseItsAccents() {
    byte[] latin =
        "country\nCôte d’Ivoire\n".replace("’", "'").getBytes(StandardCharsets.ISO_8859_1);

    assertThatThrownBy(() -> imports.read(world.staff(), latin, "", null))
        .isInstanceOf(ImportRefused.class)
        .hasMessageContaining("not-utf-8");
  }

  @Test
  void saysWhichColumnsItFoundWhereThereIsNoCountry() {
    byte[] other = "nom,pays\nA,B\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> imports.read(world.staff(), other, "", null))
        .hasMessageContaining("no-country-column")
        .hasMessageContaining("nom, pays");
  }

  @Test
  void keepsOthersThanTheOfficeFromImporting() {
    byte[] list = GroupWorld.resource("ewg-members.csv");

    assertThatThrownBy(() -> imports.take(world.auditor(), group, "x.csv", list, "", null))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> imports.take(world.stranger(), group, "x.csv", list, "", null))
        .isInstanceOf(NotAllowed.class);
  }

  private ExpertList take(String file, String secretariat, Integer claimed) {
    return imports.take(
        world.staff(), group, file, GroupWorld.resource(file), secretariat, claimed);
  }

  private List<Expert> flagged() {
    return experts.list(world.staff(), group).stream().filter(Expert::hasOpenFlags).toList();
  }

  private static List<Expert> with(List<Expert> all, ExpertFlag.Kind kind) {
    return all.stream()
        .filter(expert -> expert.flags().stream().anyMatch(flag -> flag.kind() == kind))
        .toList();
  }
}
