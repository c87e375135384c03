package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placet.model.Source;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The index of a sources file finds what reading all of it finds. */
class SourcesFileTest {
    private static final String TEXT = Shipped.SOURCES.text("kosovo");

    @Test
    void the_index_knows_every_entry_of_the_file() {
        var whole = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(TEXT);
        var ids = new ArrayList<Object>();
        ((List<?>) whole.get("sources")).forEach(one -> ids.add(((Map<?, ?>) one).get("id")));

        var index = SourcesFile.of("kosovo.yaml", TEXT);

        assertThat(new ArrayList<Object>(index.ids())).isEqualTo(ids);
    }

    @Test
    void every_entry_can_be_read_on_its_own() {
        var index = SourcesFile.of("kosovo.yaml", TEXT);

        var sources = index.cited(index.ids());

        assertThat(sources).extracting(Source::id).hasSameSizeAs(index.ids()).doesNotHaveDuplicates();
    }

    @Test
    void only_what_is_cited_becomes_part_of_a_scenario() {
        var scenario = Scenarios.shipped("sc-00");

        assertThat(scenario.sources()).containsKeys("A10", "A12", "T22", "osmani-2022-12");
        assertThat(scenario.sources()).doesNotContainKeys("A2", "baerbock-2022-12-11", "assumption");
    }
}
