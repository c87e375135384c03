package org.placet.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.placet.model.Scale;
import org.placet.model.TensionKind;

/** A file that says which kind of tension raises the level to what. */
final class ScaleFile {
    private final Citations citations;
    private final List<Scale.Level> levels = new ArrayList<>();
    private final List<TensionKind> kinds = new ArrayList<>();
    private String id = Forms.NO_ID;

    private ScaleFile(Citations citations) {
        this.citations = citations;
    }

    /** A shipped scale; what it cites is cited by whoever reads it. */
    static Scale shipped(String id, Citations citations) {
        var file = Shipped.SCALE.file(id);
        var text = Shipped.SCALE.text(id);
        var problems = new Problems(file, text);
        var scale = new ScaleFile(citations);
        Mapping.read("a scale", YamlText.shipped(file, text), problems, scale::read);
        problems.throwIfAny();
        return new Scale(scale.id, scale.levels, scale.kinds);
    }

    private void read(Mapping at) {
        id = at.need("scale", Forms.ID);
        at.each(
                "levels",
                "a level",
                one -> levels.add(new Scale.Level(
                        one.need("level", Forms.WHOLE),
                        one.need("name", Forms.TEXT),
                        one.need("typical", Forms.TEXT))));
        at.each("kinds", "a kind of tension", one -> kinds.add(kind(one)));
    }

    private TensionKind kind(Mapping at) {
        var says = at.need("says", Forms.TEXT);
        return new TensionKind(
                at.need("kind", Forms.ID),
                at.need("level", Forms.WHOLE),
                at.may("when-unauthorised", Forms.YES_OR_NO).orElse(false),
                at.need("begins", Forms.TEXT),
                at.need("begins-by", Forms.TEXT),
                at.need("ends", Forms.TEXT),
                at.need("ends-by", Forms.TEXT),
                at.needList("source", citations.form()),
                says);
    }
}
