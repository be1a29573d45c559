//! Header lines of the canonical request, each also a header of the request.

use std::ops::Range;

use super::error::BuildError;

/// Header lines in the order of their names, each also a header of the request.
pub(super) struct Lines<'a> {
    pub(super) text: String,
    pub(super) headers: Vec<(&'static str, Range<usize>)>,
    extra: &'a [(&'static str, &'a str)],
    last: &'static str,
}

impl<'a> Lines<'a> {
    /// No lines yet. `text` stands before them; `extra` are further headers, put between the others by name.
    pub(super) fn new(text: String, extra: &'a [(&'static str, &'a str)]) -> Self {
        Self {
            text,
            // All that a call of ours has, with temporary credentials.
            headers: Vec::with_capacity(14 + extra.len()),
            extra,
            last: "",
        }
    }

    /// A line, if there is a value; where the value lies.
    pub(super) fn line(&mut self, name: &'static str, value: Option<&str>) -> Range<usize> {
        let Some(value) = value else {
            return 0..0;
        };
        self.with(name, |text| {
            text.push_str(value.trim_ascii());
            Ok(())
        })
        .unwrap_or_default()
    }

    /// A line whose value is written by a function.
    pub(super) fn with(
        &mut self,
        name: &'static str,
        value: impl FnOnce(&mut String) -> Result<(), BuildError>,
    ) -> Result<Range<usize>, BuildError> {
        self.extra_before(Some(name));
        self.written(name, value)
    }

    /// The further headers that come after the last line.
    pub(super) fn rest(&mut self) {
        self.extra_before(None);
    }

    fn extra_before(&mut self, next: Option<&'static str>) {
        while let Some((name, value)) = self
            .extra
            .iter()
            .filter(|(name, _)| *name > self.last && next.is_none_or(|next| *name < next))
            .min()
        {
            let _ = self.written(name, |text| {
                text.push_str(value.trim_ascii());
                Ok(())
            });
        }
        self.last = next.unwrap_or(self.last);
    }

    fn written(
        &mut self,
        name: &'static str,
        value: impl FnOnce(&mut String) -> Result<(), BuildError>,
    ) -> Result<Range<usize>, BuildError> {
        self.text.push_str(name);
        self.text.push(':');
        let start = self.text.len();
        value(&mut self.text)?;
        let range = start..self.text.len();
        self.text.push('\n');
        self.headers.push((name, range.clone()));
        self.last = name;
        Ok(range)
    }
}
