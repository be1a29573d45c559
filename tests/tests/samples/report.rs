//! What a run says: rates by format and kind, and every reason with its count.

use std::collections::BTreeMap;

use crate::source::{Kind, Sample};
use crate::trial::{Outcome, Verdict, Way, word};

/// How many reasons of each list are shown unless all are asked for.
const SHOWN: usize = 40;

/// Counts of one row: a format, a kind, a way of reading.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    pub(crate) samples: usize,
    pub(crate) no_document: usize,
    pub(crate) without_loss: usize,
    pub(crate) complete: usize,
    pub(crate) panicked: usize,
    pub(crate) leaves: usize,
    pub(crate) lost: usize,
    pub(crate) unknown: usize,
}

impl Counts {
    /// Samples that are documents.
    pub(crate) const fn valid(&self) -> usize {
        self.samples - self.no_document
    }

    /// Adds what the target is about.
    const fn add(&mut self, other: &Self) {
        self.samples += other.samples;
        self.no_document += other.no_document;
        self.without_loss += other.without_loss;
        self.panicked += other.panicked;
    }

    /// Whether at least 99 % of the valid samples were read without loss, and none made the decoder panic.
    pub(crate) const fn is_good(&self) -> bool {
        self.panicked == 0 && self.without_loss * 100 >= self.valid() * 99
    }
}

/// Rows in the order in which they are printed.
type Row = (&'static str, Kind, Way);

/// All that a run found.
#[derive(Debug, Default)]
pub(crate) struct Report {
    pub(crate) rows: BTreeMap<Row, Counts>,
    /// Reasons by `format product action path`.
    losses: BTreeMap<String, usize>,
    unknown: BTreeMap<String, usize>,
    no_documents: BTreeMap<String, usize>,
    malformed: Vec<String>,
}

impl Report {
    pub(crate) fn new(malformed: Vec<String>) -> Self {
        Self {
            malformed,
            ..Self::default()
        }
    }

    pub(crate) fn add(&mut self, sample: &Sample, outcome: &Outcome) {
        let format = word(sample.format);
        let row = (format, sample.kind, outcome.way);
        let counts = self.rows.entry(row).or_default();
        let place = format!(
            "{format} {} {} {}",
            sample.product, sample.version, sample.action
        );
        let note = |list: &mut BTreeMap<String, usize>, path: &str, reason: &str, n| {
            let path = without_indexes(path);
            *list
                .entry(format!("{place} `{path}`: {reason}"))
                .or_default() += n;
        };
        counts.samples += 1;
        counts.without_loss += usize::from(outcome.verdict.is_without_loss());
        counts.complete += usize::from(outcome.verdict.is_complete());
        match &outcome.verdict {
            Verdict::NoDocument { reason, refused } => {
                counts.no_document += 1;
                let refused = if *refused {
                    "refused"
                } else {
                    "read all the same"
                };
                note(
                    &mut self.no_documents,
                    "",
                    &format!("{refused}: {reason}"),
                    1,
                );
            }
            Verdict::Read(found) => {
                counts.leaves += found.leaves;
                counts.lost += found.lost.len();
                for (path, reason) in &found.lost {
                    note(&mut self.losses, path, reason, 1);
                }
                for (path, leaves) in &found.unknown {
                    counts.unknown += leaves;
                    note(&mut self.unknown, path, "no field", *leaves);
                }
            }
            Verdict::Refused { path, reason } => note(&mut self.losses, path, reason, 1),
            Verdict::Panicked(words) => {
                counts.panicked += 1;
                note(&mut self.losses, "", &format!("PANIC: {words}"), 1);
            }
        }
    }

    /// What is wrong, in lines; empty if the run is good: typed answers of each format are held to the target, and so is
    /// all that is read otherwise.
    pub(crate) fn complaints(&self) -> Vec<String> {
        let mut complaints = Vec::new();
        if self.rows.is_empty() {
            complaints.push("there is no sample".to_owned());
        }
        let mut groups: BTreeMap<(&str, &str), Counts> = BTreeMap::new();
        for ((format, _, way), counts) in &self.rows {
            let group = match way {
                Way::Typed => "typed",
                Way::Untyped | Way::Failure => "untyped or error",
            };
            groups.entry((format, group)).or_default().add(counts);
        }
        for ((format, group), counts) in groups {
            if !counts.is_good() {
                complaints.push(format!(
                    "{format}, {group}: {} of {} valid samples without loss, {} panics",
                    counts.without_loss,
                    counts.valid(),
                    counts.panicked
                ));
            }
        }
        complaints
    }

    /// The report as text; `all` for every reason in place of the most frequent.
    pub(crate) fn text(&self, all: bool) -> String {
        let mut out = String::new();
        let head = "format kind  read as    samples  valid  without loss          and nothing unknown   \
                    values  lost  unknown\n";
        out.push_str(head);
        for ((format, kind, way), counts) in &self.rows {
            let way = format!("{way:?}").to_lowercase();
            out.push_str(&format!(
                "{format:<6} {:<5} {way:<9} {:>8} {:>6}  {:>6} {:>13}  {:>6} {:>11} {:>8} {:>5} {:>8}\n",
                kind.to_string(),
                counts.samples,
                counts.valid(),
                counts.without_loss,
                rate(counts.without_loss, counts.valid()),
                counts.complete,
                rate(counts.complete, counts.valid()),
                counts.leaves,
                counts.lost,
                counts.unknown,
            ));
        }
        let malformed: BTreeMap<String, usize> = (self.malformed.iter())
            .map(|line| (line.clone(), 1))
            .collect();
        for (title, list) in [
            ("lines that hold no sample", &malformed),
            (
                "no documents, by an independent parser; not counted as valid",
                &self.no_documents,
            ),
            ("losses", &self.losses),
            (
                "members that no field is declared for, with the values they hold",
                &self.unknown,
            ),
        ] {
            section(&mut out, title, list, all);
        }
        out
    }
}

fn section(out: &mut String, title: &str, list: &BTreeMap<String, usize>, all: bool) {
    if list.is_empty() {
        return;
    }
    let mut sorted: Vec<(&String, &usize)> = list.iter().collect();
    sorted.sort_by(|a, b| b.1.cmp(a.1));
    out.push_str(&format!("{title} ({}):\n", list.len()));
    let shown = if all { sorted.len() } else { SHOWN };
    for (reason, count) in sorted.iter().take(shown) {
        out.push_str(&format!("{count:>5} {reason}\n"));
    }
    if sorted.len() > shown {
        out.push_str(&format!(
            "      .. {} more; ALIYUN_SAMPLES_ALL=1 shows all\n",
            sorted.len() - shown
        ));
    }
}

fn rate(part: usize, whole: usize) -> String {
    if whole == 0 {
        return "-".to_owned();
    }
    // Rounded down: 98.996 is not 99.
    let parts = part * 10_000 / whole;
    format!("{}.{:02} %", parts / 100, parts % 100)
}

/// Indexes as `[]`, so that the items of a list are one reason.
fn without_indexes(path: &str) -> String {
    let steps: Vec<&str> = path
        .split('.')
        .map(
            |step| match step.bytes().all(|byte| byte.is_ascii_digit()) {
                true if !step.is_empty() => "[]",
                _ => step,
            },
        )
        .collect();
    steps.join(".")
}
