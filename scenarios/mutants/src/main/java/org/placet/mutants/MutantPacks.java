package org.placet.mutants;

import java.util.List;
import java.util.Optional;
import org.placet.advice.RulePack;
import org.placet.advice.RulePackProvider;

/** Finds mutants as rule packs, by their ids. */
public final class MutantPacks implements RulePackProvider {

    @Override
    public List<String> ids() {
        return Mutants.ALL.stream().map(Mutant::id).sorted().toList();
    }

    @Override
    public Optional<RulePack> load(String id) {
        return Mutants.called(id).map(Mutant::pack);
    }
}
