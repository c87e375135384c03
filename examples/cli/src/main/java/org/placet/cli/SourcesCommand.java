package org.placet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.text.TextSources;
import org.placet.model.Source;
import org.placet.scenarios.Coverage;
import org.placet.scenarios.Nearest;
import org.placet.scenarios.Scenarios;
import org.placet.scenarios.SourcesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the shipped files cite, and what of the source article they use. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Lists the sources that the shipped files cite, in paraphrase; or every sentence of the source article and",
            "everybody in it, with where it is used, or why it carries no fact.",
            "",
            "  ./placet sources",
            "  ./placet sources A12 T22 mta-art-1-4",
            "  ./placet sources --coverage",
            ""
        })
final class SourcesCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(arity = "0..*", paramLabel = "KEY", description = "Only the sources with these keys.")
    private List<String> keys = List.of();

    @Option(names = "--coverage", description = "The source article, sentence by sentence, and its actors.")
    private boolean coverage;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise) or json.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of the screen.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var root = Optional.ofNullable(placet).orElseThrow();
        var ink = root.ink();
        boolean json = Choices.one("format", format, FORMATS).equals("json");
        if (coverage) {
            var article = Coverage.ofTheArticle();
            OutFile.orScreen(
                    out,
                    root.screen(),
                    ink,
                    (width, letters) -> json ? SourcesJson.write(article) : TextSources.of(article, width, letters));
            return article.wrong().isEmpty() ? ExitCode.HOLDS : ExitCode.BROKEN;
        }
        var sources = wanted();
        OutFile.orScreen(
                out,
                root.screen(),
                ink,
                (width, letters) -> json ? SourcesJson.write(sources) : TextSources.of(sources, width, letters));
        return ExitCode.HOLDS;
    }

    private List<Source> wanted() {
        var all = Scenarios.sources();
        if (keys.isEmpty()) {
            return all;
        }
        var known = all.stream().map(Source::id).toList();
        var wanted = new ArrayList<Source>();
        for (var key : keys) {
            if (!known.contains(key)) {
                throw new WrongInput("There is no source '" + key + "'." + Nearest.hint(key, known)
                        + " ./placet sources lists them all.");
            }
            wanted.add(all.get(known.indexOf(key)));
        }
        return wanted;
    }
}
