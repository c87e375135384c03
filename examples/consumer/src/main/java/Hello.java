import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;

public class Hello {
    public static void main(String[] args) {
        var scenario = Scenarios.shipped("sc-00"); // or Scenarios.read(Path.of("mine.yaml"))
        var trace = Simulation.of(scenario).withSeed(7).run();
        trace.steps().forEach(step -> System.out.println(step.date() + "  " + step.sentence()));
        System.out.println(trace.outcome().code()); // REJECTED
        System.out.println(trace.authorised()); // [] nothing was done with authority
    }
}
