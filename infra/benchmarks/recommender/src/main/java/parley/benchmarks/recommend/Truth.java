package parley.benchmarks.recommend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The mutual utility of every pair, counted once. */
final class Truth {

    private final List<Hidden> sellers = new ArrayList<>();
    private final List<Hidden> buyers = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final double[][] mutual;

    Truth(World world) {
        for (Hidden company : world.companies()) {
            List<Hidden> side = company.sells() ? sellers : buyers;
            places.put(company.reference(), side.size());
            side.add(company);
        }
        this.mutual = new double[sellers.size()][buyers.size()];
        for (int seller = 0; seller < sellers.size(); seller++) {
            for (int buyer = 0; buyer < buyers.size(); buyer++) {
                mutual[seller][buyer] =
                        world.utility().mutual(sellers.get(seller), buyers.get(buyer));
            }
        }
    }

    List<Hidden> opposite(Hidden company) {
        return company.sells() ? buyers : sellers;
    }

    double mutual(Hidden reader, String other) {
        int mine = place(reader.reference());
        int theirs = place(other);
        return reader.sells() ? mutual[mine][theirs] : mutual[theirs][mine];
    }

    private int place(String reference) {
        return Objects.requireNonNull(places.get(reference), reference);
    }
}
