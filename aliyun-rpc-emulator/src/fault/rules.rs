//! The faults that are in force, and which of them hit a request.

use std::time::Duration;

use super::{Effect, Fault, FaultId, FaultReport, When};

/// What a fault's condition looks at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject<'a> {
    pub(crate) product: &'a str,
    pub(crate) version: &'a str,
    pub(crate) action: &'a str,
    pub(crate) region: Option<&'a str>,
}

/// What is to happen to one request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Plan {
    pub(crate) delay: Duration,
    /// The fault that changes the answer.
    pub(crate) fault: Option<Fault>,
    /// What hit the request, in words.
    pub(crate) words: Vec<String>,
}

/// All faults, in the order in which they were set.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    rules: Vec<Rule>,
    made: u64,
}

#[derive(Debug)]
struct Rule {
    id: FaultId,
    fault: Fault,
    seen: u64,
    hits: u64,
    chance: Chance,
}

impl Faults {
    pub(crate) fn add(&mut self, fault: Fault) -> FaultId {
        self.made += 1;
        let id = FaultId(self.made);
        self.rules.push(Rule {
            id,
            seen: 0,
            hits: 0,
            chance: Chance(fault.when().seed),
            fault,
        });
        id
    }

    pub(crate) fn remove(&mut self, id: FaultId) -> bool {
        let before = self.rules.len();
        self.rules.retain(|rule| rule.id != id);
        self.rules.len() < before
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Begins anew with these.
    pub(crate) fn begin(&mut self, faults: &[Fault]) {
        self.rules.clear();
        for fault in faults {
            self.add(fault.clone());
        }
    }

    pub(crate) fn report(&self) -> Vec<FaultReport> {
        self.rules
            .iter()
            .map(|rule| FaultReport {
                id: rule.id,
                fault: rule.fault.clone(),
                seen: rule.seen,
                hits: rule.hits,
            })
            .collect()
    }

    /// Counts the request and says what happens to it.
    pub(crate) fn plan(&mut self, subject: Subject<'_>) -> Plan {
        let mut plan = Plan::default();
        for rule in &mut self.rules {
            if !rule.fault.when().names(subject) {
                continue;
            }
            rule.seen += 1;
            if !rule.is_due() {
                continue;
            }
            match rule.fault.effect() {
                Effect::Latency(delay) => plan.delay += delay.draw(&mut rule.chance),
                // The first of the others is taken; the rest keep what they have left.
                _ if plan.fault.is_some() => continue,
                _ => plan.fault = Some(rule.fault.clone()),
            }
            rule.hits += 1;
            plan.words.push(rule.fault.effect().to_string());
        }
        plan
    }
}

impl Rule {
    /// Whether the request that was just counted is one of those to be hit.
    fn is_due(&mut self) -> bool {
        let when = self.fault.when();
        // Drawn for every request, so that a limit beside it does not shift the sequence.
        let drawn = when.probability.is_none_or(|p| self.chance.next() < p);
        drawn
            && when.times.is_none_or(|times| self.hits < times)
            && when.nth.is_none_or(|nth| self.seen == nth)
            && when
                .every
                .is_none_or(|every| self.seen.is_multiple_of(every))
    }
}

impl When {
    fn names(&self, subject: Subject<'_>) -> bool {
        let fits = |wanted: &Option<String>, given: &str| {
            wanted.as_ref().is_none_or(|wanted| wanted == given)
        };
        fits(&self.product, subject.product)
            && fits(&self.version, subject.version)
            && fits(&self.action, subject.action)
            && self
                .region
                .as_ref()
                .is_none_or(|wanted| subject.region == Some(wanted))
    }
}

/// Chance that can be repeated: SplitMix64.
#[derive(Clone, Debug)]
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) const fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub(crate) const fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number from 0 to 1, 1 excluded.
    pub(crate) fn next(&mut self) -> f64 {
        // 53 bits are what a float holds exactly.
        (self.bits() >> 11) as f64 / (1u64 << 53) as f64
    }
}

#[cfg(test)]
mod tests {
    use super::super::Delay;
    use super::*;

    const A: Subject<'static> = Subject {
        product: "P",
        version: "V",
        action: "A",
        region: Some("r"),
    };

    /// Which of the next requests are hit.
    fn hits(faults: &mut Faults, count: u64) -> Vec<u64> {
        (1..=count)
            .filter(|_| faults.plan(A).fault.is_some())
            .collect()
    }

    fn of(when: When) -> Faults {
        let mut faults = Faults::default();
        faults.add(when.reset());
        faults
    }

    #[test]
    fn conditions() {
        // `filter` counts from 1 because the range does.
        assert_eq!(hits(&mut of(Fault::named("A").nth(2)), 5), [2]);
        assert_eq!(hits(&mut of(Fault::named("A").every(2)), 5), [2, 4]);
        assert_eq!(hits(&mut of(Fault::named("A").times(2)), 5), [1, 2]);
        assert_eq!(hits(&mut of(Fault::named("A").every(2).times(1)), 9), [2]);
        assert_eq!(hits(&mut of(Fault::any().probability(0.0, 1)), 50), [0; 0]);
        assert_eq!(
            hits(&mut of(Fault::any().probability(1.0, 1)), 3),
            [1, 2, 3]
        );
        for other in [
            Fault::named("B"),
            Fault::any().product("Q"),
            Fault::any().version("W"),
            Fault::any().region("s"),
        ] {
            assert_eq!(hits(&mut of(other), 3), [0; 0]);
        }
        assert_eq!(
            hits(
                &mut of(Fault::any().product("P").version("V").region("r")),
                1
            ),
            [1]
        );
    }

    #[test]
    fn chance_is_repeatable_and_fair() {
        let draw = |seed| hits(&mut of(Fault::any().probability(0.25, seed)), 10_000);
        assert_eq!(draw(7), draw(7));
        assert_ne!(draw(7), draw(8));
        let count = draw(7).len();
        assert!((2_300..2_700).contains(&count), "{count}");
    }

    #[test]
    fn the_first_effect_is_taken_and_delays_add_up() {
        let mut faults = Faults::default();
        faults.add(Fault::any().latency(Delay::fixed_ms(3)));
        faults.add(Fault::any().once().reset());
        faults.add(Fault::any().once().close());
        let later = faults.add(Fault::any().latency(Delay::fixed_ms(4)));
        let plan = faults.plan(A);
        assert_eq!(plan.delay, Duration::from_millis(7));
        assert_eq!(
            plan.words,
            ["3 ms later", "the connection is reset", "4 ms later"]
        );
        // The second fault still has its one hit.
        assert_eq!(faults.plan(A).words[1], "the connection is closed");
        assert!(faults.remove(later));
        assert!(!faults.remove(later));
        assert_eq!(faults.plan(A).words, ["3 ms later"]);
        let counts: Vec<_> = faults.report().iter().map(|r| (r.seen, r.hits)).collect();
        assert_eq!(counts, [(3, 3), (3, 1), (3, 1)]);
        faults.clear();
        assert!(faults.plan(A).words.is_empty());
    }

    #[test]
    fn delays_follow_their_distribution() {
        let mut chance = Chance::seeded(3);
        let draws: Vec<f64> = (0..10_000)
            .map(|_| Delay::exponential_ms(100).draw(&mut chance).as_secs_f64() * 1000.0)
            .collect();
        let mean = draws.iter().sum::<f64>() / 10_000.0;
        assert!((95.0..105.0).contains(&mean), "{mean}");
        assert!(draws.iter().all(|ms| (0.0..=1000.0).contains(ms)));
        for _ in 0..1_000 {
            let ms = Delay::between_ms(50, 250).draw(&mut chance).as_millis();
            assert!((50..=250).contains(&ms), "{ms}");
        }
    }
}
