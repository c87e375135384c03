package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.model.Basis;
import org.placet.model.Expected;
import org.placet.model.Label;
import org.placet.model.Limit;
import org.placet.model.Quantity;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Support;
import org.placet.model.UndertakingId;
import org.placet.run.Simulation;

/** Parts of a scenario that are set to something else. */
class SettingsTest {

    private static final RequestId Q1 = new RequestId("q1");

    @TempDir
    private Path folder;

    private static Scenario set(String id, String... settings) {
        return Scenarios.shipped(id, new WhatIf(Optional.empty(), List.of(settings)));
    }

    private static ScenarioProblem problem(String id, String setting) {
        var thrown = catchThrowableOfType(ScenarioException.class, () -> set(id, setting));
        assertThat(thrown).as(setting).isNotNull();
        assertThat(thrown.problems()).hasSize(1);
        return thrown.problems().get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "request.number=1001 people",
                "requests.number=1001 people",
                "requests.q1.number=1001 people",
                "requests.1.number=1001 people"
            })
    void a_request_is_named_by_its_id_its_number_or_not_at_all_where_it_is_the_only_one(String setting) {
        assertThat(set("sc-00", setting).request(Q1).asked().number()).isEqualTo(Quantity.of(1_001));
    }

    @Test
    void history_in_which_something_is_set_is_a_what_if_that_says_so_and_has_another_hash() {
        var history = Scenarios.shipped("sc-00");
        var set = set("sc-00", "request.number=600 people");
        var otherwise = set("sc-00", "request.number=601 people");

        assertThat(history.label()).isEqualTo(Label.HISTORICAL);
        assertThat(set.label()).isEqualTo(Label.COUNTERFACTUAL);
        assertThat(set.settings()).containsExactly("request.number=600 people");
        assertThat(List.of(history.hash(), set.hash(), otherwise.hash())).doesNotHaveDuplicates();
    }

    @Test
    void what_the_author_expects_is_not_expected_of_what_somebody_else_made_of_it() {
        assertThat(set("sc-00", "tick.every=3 days", "tick.weight=1").expected())
                .isEqualTo(Expected.NOTHING);
        assertThat(set("sc-00", "expect.outcome=approved").expected().outcome()).contains("APPROVED");
    }

    @Test
    void a_thing_that_was_changed_no_longer_stands_on_the_word_of_its_sources() {
        var changed = set("sc-00", "timeline.under-review.date=2022-12-20");
        var sourced = set("sc-00", "timeline.under-review.source=[T12]", "timeline.under-review.date=2022-12-20");

        var claim = changed.timeline().get(4).claim();
        assertThat(claim.sources()).containsExactly("assumption");
        assertThat(claim.basis()).isEqualTo(Basis.ASSUMED);
        assertThat(claim.support()).isEqualTo(Support.ONE_SIDED);
        assertThat(changed.timeline().get(3).claim())
                .isEqualTo(Scenarios.shipped("sc-00").timeline().get(3).claim());
        assertThat(sourced.timeline().get(4).claim().sources()).containsExactly("T12");
    }

    @Test
    void a_limit_of_the_reading_is_set_for_this_story_only_and_stands_on_an_assumption() {
        var set = set("sc-00", "reading.limits.number.allowed=600 people");

        var limit = set.reading().limits().get(0);
        assertThat(limit).isEqualTo(new Limit.OfNumber(Quantity.of(600), List.of("assumption")));
        assertThat(Scenarios.reading("article").limits()).doesNotContain(limit);
        assertThat(Scenarios.shipped("sc-00").reading().limits()).doesNotContain(limit);
    }

    @Test
    void a_limit_is_set_in_another_reading_that_was_chosen() {
        var whatIf = WhatIf.AS_WRITTEN.under("text-1244-mta").set("reading.limits.number.allowed=600 people");

        var reading = Scenarios.shipped("sc-00", whatIf).reading();

        assertThat(reading.id()).isEqualTo("text-1244-mta");
        assertThat(reading.limits()).contains(new Limit.OfNumber(Quantity.of(600), List.of("assumption")));
    }

    @Test
    void a_what_if_takes_over_from_history_what_is_set_in_it() {
        var set = set("sc-04", "request.number=600 people", "timeline.under-review.date=2022-12-20");

        assertThat(set.request(Q1).asked().number()).isEqualTo(Quantity.of(600));
        assertThat(set.timeline().get(4).date().first()).hasToString("2022-12-20");
        assertThat(Simulation.of(set).run().outcome().isBreach()).isFalse();
    }

    @Test
    void a_variant_is_set_without_its_siblings() {
        var set = set("sc-04.stopped", "timeline.sets-out.date=2023-01-03", "timeline.stopped.date=2023-01-09");

        assertThat(set.id()).isEqualTo("sc-04.stopped");
        assertThat(set.timeline().get(set.timeline().size() - 1).date().first()).hasToString("2023-01-09");
    }

    @ParameterizedTest
    @CsvSource({
        "choices.kfor.reject=6, kfor, REJECT, 6",
        "choices.kfor.reject.weight=6, kfor, REJECT, 6",
        "choices.kfor.acknowledge=0.5, kfor, ACKNOWLEDGE, 0.5",
        "choices.1.weight=3, kfor, REVIEW, 3",
        "choices.serbian-forces.deploy.entry=3, serbian-forces, DEPLOY, 3",
        "choices.eulex.weight=1, eulex, APPROVE, 1"
    })
    void a_weight_is_named_by_who_may_do_what(String setting, String who, String verb, String weight) {
        var before = Scenarios.shipped("article-open").choices();
        var after = set("article-open", setting).choices();

        var changed = after.stream().filter(one -> !before.contains(one)).toList();

        assertThat(changed).isNotEmpty().allSatisfy(one -> {
            assertThat(one.who().value()).isEqualTo(who);
            assertThat(one.weight()).hasToString(weight);
        });
        assertThat(after).hasSameSizeAs(before);
        assertThat(changed).hasSize(setting.startsWith("choices.1.") ? 3 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "sc-00, reqest.number=5 people, E104, 1, requests",
        "sc-00, request.nubmer=5 people, E104, 9, number",
        "sc-00, requests.q2.number=5 people, E121, 10, q1",
        "sc-00, timeline.under-reviw.date=2022-12-17, E124, 10, under-review",
        "sc-00, actors.kfro.name=KFOR, E120, 8, kfor",
        "sc-00, utnil=2023-05-01, E104, 1, until",
        "sc-00, reading=pristna, E126, 9, pristina",
        "sc-00, reading.limits.numbr.allowed=6 people, E104, 16, number",
        "sc-04, undertaking.mov.number=3 people, E123, 13, move",
        "article-open, choices.kfor.rejct=9, E130, 14, reject"
    })
    void a_path_that_leads_nowhere_is_answered_with_the_nearest(
            String id, String setting, String code, int column, String nearest) {
        var problem = problem(id, setting);

        assertThat(problem.place()).isEqualTo("--set:1:" + column);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.nearest()).contains(nearest);
        assertThat(problem.fix()).startsWith("write   --set \"").contains(nearest);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sc-00|request.number=1001|E115|16",
                "sc-00|request.number=lots|E112|16",
                "sc-00|request.number=|E106|16",
                "sc-00|request.number=[1|E101|18",
                "sc-00|request|E101|1",
                "sc-00|request..number=3 people|E101|9",
                "sc-00|request.number.x=3|E106|16",
                "sc-00|timeline.under-review.date=yesterday|E111|28",
                "sc-00|label=historical|E142|1",
                "sc-04|variants.stopped.title=x|E142|1",
                "article-open|choices.kfor.reject=x|E114|21",
                "article-open|choices.serbian-forces.deploy=3|E131|24",
                "article-open|choices.kfor=3|E130|9",
                "sc-00|reading.limits.number.allowed=600|E115|31"
            })
    void a_value_is_checked_as_it_is_in_a_file_and_shown_where_it_was_typed(
            String id, String setting, String code, int column) {
        var problem = problem(id, setting);

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.place()).isEqualTo("--set:1:" + column);
        assertThat(problem.lineText()).isEqualTo(setting);
    }

    @Test
    void what_is_set_last_is_shown_on_its_own_line() {
        assertThatThrownBy(() -> set("sc-00", "request.number=600 people", "request.number=many"))
                .hasMessageContaining("error[E112] --set:2:16")
                .hasMessageContaining("2 | request.number=many")
                .hasMessageEndingWith("1 error in what is set");
    }

    @Test
    void what_no_longer_fits_the_file_is_shown_in_the_file() {
        var problem = problem("sc-00", "timeline.under-review.date=2022-12-29");

        assertThat(problem.code()).isEqualTo("E116");
        assertThat(problem.file()).isEqualTo("scenarios/sc-00.yaml");
    }

    @Test
    void a_file_of_ones_own_and_its_variants_can_be_set_too() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.writeString(file, Shipped.SCENARIO.text("sc-04").replace("../schema", "schema"));

        var whole = Scenarios.read(file, WhatIf.AS_WRITTEN.set("undertaking.number=3 people"));
        var variant = Scenarios.read(file, "stopped", WhatIf.AS_WRITTEN.set("title=Another title"));

        assertThat(whole.plan(new UndertakingId("move")).scope().number()).isEqualTo(Quantity.of(3));
        assertThat(variant.story().title()).isEqualTo("Another title");
        assertThatThrownBy(() -> Scenarios.read(file, "stoped", WhatIf.AS_WRITTEN))
                .hasMessageContaining("Did you mean");
    }
}
