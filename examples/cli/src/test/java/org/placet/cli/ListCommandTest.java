package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placet.scenarios.Scenarios;
import tools.jackson.databind.json.JsonMapper;

class ListCommandTest {

    @Test
    void the_list_as_json_is_an_array_of_id_title_and_label() {
        var session = Session.of("list", "--format", "json");

        var list = JsonMapper.builder().build().readTree(session.out());
        assertThat(session.err()).isEmpty();
        assertThat(list.isArray()).isTrue();
        assertThat(list.size()).isEqualTo(Scenarios.ids().size());
        assertThat(list.get(0).propertyNames()).containsExactly("id", "title", "label");
        assertThat(list.findValuesAsString("id")).containsExactlyElementsOf(Scenarios.ids());
    }

    @Test
    void the_list_as_text_names_every_scenario_with_its_label() {
        var session = Session.of("list");

        assertThat(session.out())
                .containsPattern("sc-00 +HISTORICAL +")
                .contains("Belgrade's request of December 2022");
    }
}
