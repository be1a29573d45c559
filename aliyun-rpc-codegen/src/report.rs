//! What a package could not take over from the metadata, and why. Nothing is left out in silence.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

/// What became of something that the metadata says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// A whole operation is missing from the package.
    Refused,
    /// Something of an operation is missing.
    Omitted,
    /// It is there, in another shape than the metadata's.
    Changed,
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Refused => "refused",
            Self::Omitted => "omitted",
            Self::Changed => "changed",
        })
    }
}

/// One line of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Product code.
    pub product: String,
    /// API version.
    pub version: String,
    /// Name of the operation, if it concerns one.
    pub action: Option<String>,
    /// What it is about: a parameter, a path in the answer, an error code.
    pub subject: Option<String>,
    /// What became of it.
    pub outcome: Outcome,
    /// Why; the same words for the same reason, so that reasons can be counted.
    pub reason: String,
}

/// What was generated and what was not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// Operations in the metadata.
    pub operations: usize,
    /// Operations in the packages, hand-written ones with them.
    pub generated: usize,
    /// Operations whose answers are declared as paged.
    pub paged: usize,
    /// What could not be taken over as it is.
    pub lines: Vec<Line>,
}

impl Report {
    /// Adds what another run found.
    pub fn add(&mut self, other: Self) {
        self.operations += other.operations;
        self.generated += other.generated;
        self.paged += other.paged;
        self.lines.extend(other.lines);
    }

    /// How often each reason stands in the report, most important and most frequent first.
    #[must_use]
    pub fn reasons(&self) -> Vec<(Outcome, &str, usize)> {
        let mut counts: BTreeMap<(Outcome, &str), usize> = BTreeMap::new();
        for line in &self.lines {
            *counts.entry((line.outcome, &line.reason)).or_default() += 1;
        }
        let mut rows: Vec<_> = (counts.into_iter())
            .map(|((outcome, reason), count)| (outcome, reason, count))
            .collect();
        rows.sort_by_key(|&(outcome, _, count)| (outcome, std::cmp::Reverse(count)));
        rows
    }
}

/// A table of reasons, for people.
impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} of {} operations generated, {} of them paged",
            self.generated, self.operations, self.paged
        )?;
        for (outcome, reason, count) in self.reasons() {
            writeln!(f, "{outcome:>8} {count:>7}  {reason}")?;
        }
        Ok(())
    }
}

/// Writes lines about one operation, or one version.
#[derive(Debug)]
pub(crate) struct Notes<'a> {
    report: &'a mut Report,
    product: &'a str,
    version: &'a str,
    action: Option<&'a str>,
}

impl<'a> Notes<'a> {
    pub(crate) fn new(report: &'a mut Report, product: &'a str, version: &'a str) -> Self {
        Self {
            report,
            product,
            version,
            action: None,
        }
    }

    /// The same book, for one operation.
    pub(crate) fn of<'b>(&'b mut self, action: &'b str) -> Notes<'b> {
        Notes {
            report: self.report,
            product: self.product,
            version: self.version,
            action: Some(action),
        }
    }

    pub(crate) fn note(&mut self, outcome: Outcome, subject: Option<&str>, reason: &str) {
        self.report.lines.push(Line {
            product: self.product.to_owned(),
            version: self.version.to_owned(),
            action: self.action.map(str::to_owned),
            subject: subject.map(str::to_owned),
            outcome,
            reason: reason.to_owned(),
        });
    }

    pub(crate) fn report(&mut self) -> &mut Report {
        self.report
    }
}
