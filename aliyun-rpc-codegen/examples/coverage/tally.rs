//! What came of the products, one by one and summed.

use std::collections::BTreeMap;
use std::fmt;

use aliyun_rpc_codegen::report::Report;
use serde::{Deserialize, Serialize};

/// What came of a product.
#[derive(Debug, Default, Deserialize, Serialize)]
pub(crate) struct Row {
    pub(crate) product: String,
    pub(crate) versions: usize,
    /// Operations in the metadata.
    pub(crate) operations: usize,
    pub(crate) generated: usize,
    pub(crate) paged: usize,
    /// Operations of packages that compile.
    pub(crate) checked: usize,
    /// Packages whose test passed.
    pub(crate) tested: usize,
    /// Warnings of the compiler.
    pub(crate) warnings: usize,
    /// The product's share of the check's processor time, in seconds.
    pub(crate) cpu: f64,
    /// What could not be taken over, by reason.
    pub(crate) reasons: Vec<(String, usize)>,
    /// Why there is no package, or what the compiler or the test said first.
    pub(crate) errors: Vec<String>,
}

impl Row {
    /// Takes over what the generator says.
    pub(crate) fn report(&mut self, report: &Report) {
        self.operations = report.operations;
        self.generated = report.generated;
        self.paged = report.paged;
        let reasons = report.reasons().into_iter();
        self.reasons = reasons
            .map(|(outcome, reason, count)| (format!("{outcome:>8}  {reason}"), count))
            .collect();
    }
}

/// What came of all of them.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) rows: Vec<Row>,
}

impl Tally {
    pub(crate) fn add(&mut self, row: Row) {
        self.rows.push(row);
    }

    fn sum(&self, of: impl Fn(&Row) -> usize) -> usize {
        self.rows.iter().map(of).sum()
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        for (reason, count) in self.rows.iter().flat_map(|row| &row.reasons) {
            *reasons.entry(reason).or_default() += count;
        }
        let mut reasons: Vec<(&str, usize)> = reasons.into_iter().collect();
        reasons.sort_by_key(|&(reason, count)| {
            let outcome = reason.split_whitespace().next().map(str::to_owned);
            let order = ["refused", "omitted", "changed"].map(str::to_owned);
            let rank = order.iter().position(|word| Some(word) == outcome.as_ref());
            (rank, std::cmp::Reverse(count))
        });
        for (reason, count) in reasons {
            writeln!(f, "{count:>7} {reason}")?;
        }
        let wrong: Vec<&Row> = (self.rows.iter())
            .filter(|row| !row.errors.is_empty())
            .collect();
        if !wrong.is_empty() {
            writeln!(f, "\nproducts that do not compile, or whose test fails:")?;
        }
        for row in &wrong {
            let first = row.errors.first().and_then(|error| error.lines().next());
            let first = first.unwrap_or_default();
            writeln!(f, "{:>7} {}: {first}", row.operations, row.product)?;
        }
        let operations = self.sum(|row| row.operations);
        let (generated, checked) = (self.sum(|row| row.generated), self.sum(|row| row.checked));
        writeln!(
            f,
            "\n{} products, {} versions, {operations} operations",
            self.rows.len(),
            self.sum(|row| row.versions)
        )?;
        writeln!(
            f,
            "{generated} generated ({} refused), {checked} checked, {} paged, {} warnings of the compiler",
            operations.saturating_sub(generated),
            self.sum(|row| row.paged),
            self.sum(|row| row.warnings)
        )?;
        let tested = self.sum(|row| row.tested);
        if tested > 0 {
            writeln!(f, "{tested} packages built and called against the emulator")?;
        }
        let cpu: f64 = self.rows.iter().map(|row| row.cpu).sum();
        if cpu > 0.0 {
            let one = cpu * 1000.0 / f64::from(u32::try_from(generated.max(1)).unwrap_or(u32::MAX));
            writeln!(
                f,
                "{cpu:.0} CPU-seconds of `cargo check`, {one:.1} ms an operation"
            )?;
        }
        Ok(())
    }
}
