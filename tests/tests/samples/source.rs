//! Where samples come from: files of one JSON object a line, compressed or not.

use std::fmt;
use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use aliyun_rpc_core::response::Format;
use flate2::read::MultiGzDecoder;
use serde::Deserialize;

/// One sample answer.
#[derive(Debug, Deserialize)]
pub(crate) struct Sample {
    pub(crate) product: String,
    pub(crate) version: String,
    pub(crate) action: String,
    #[serde(deserialize_with = "format")]
    pub(crate) format: Format,
    pub(crate) kind: Kind,
    pub(crate) body: String,
}

/// What a sample is said to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Kind {
    Ok,
    Error,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Ok => "ok",
            Self::Error => "error",
        })
    }
}

fn format<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Format, D::Error> {
    match String::deserialize(from)?.as_str() {
        "json" => Ok(Format::Json),
        "xml" => Ok(Format::Xml),
        other => Err(serde::de::Error::custom(format!(
            "format `{other}` is neither `json` nor `xml`"
        ))),
    }
}

/// All samples of a place, and what there is no sample: `<file>:<line>: <why>`.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    pub(crate) read: Vec<Sample>,
    pub(crate) malformed: Vec<String>,
}

impl Samples {
    /// Reads a file, or every `.jsonl.gz` and `.jsonl` of a folder.
    pub(crate) fn read(place: &Path) -> Result<Self, String> {
        let mut samples = Self::default();
        for file in files(place)? {
            samples.file(&file)?;
        }
        Ok(samples)
    }

    fn file(&mut self, path: &Path) -> Result<(), String> {
        let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let (lines, broken) = unpacked(bytes);
        self.lines(&path.display().to_string(), &lines);
        if let Some(why) = broken {
            self.malformed
                .push(format!("{}: not read to its end: {why}", path.display()));
        }
        Ok(())
    }

    /// Reads lines; those that hold no sample are noted, and do not stop the others.
    pub(crate) fn lines(&mut self, name: &str, lines: &[u8]) {
        for (number, line) in (1..).zip(lines.split(|byte| *byte == b'\n')) {
            if line.trim_ascii().is_empty() {
                continue;
            }
            match serde_json::from_slice(line) {
                Ok(sample) => self.read.push(sample),
                Err(why) => self.malformed.push(format!("{name}:{number}: {why}")),
            }
        }
    }
}

/// The bytes of a file, decompressed if need be, and why there are no more of them.
fn unpacked(bytes: Vec<u8>) -> (Vec<u8>, Option<std::io::Error>) {
    const GZIP: &[u8] = &[0x1f, 0x8b];
    if !bytes.starts_with(GZIP) {
        return (bytes, None);
    }
    let mut lines = Vec::new();
    // What was decompressed before an error stays.
    let broken = MultiGzDecoder::new(bytes.as_slice())
        .read_to_end(&mut lines)
        .err();
    (lines, broken)
}

fn files(place: &Path) -> Result<Vec<PathBuf>, String> {
    let failed = |error: std::io::Error| format!("{}: {error}", place.display());
    if !fs::metadata(place).map_err(failed)?.is_dir() {
        return Ok(vec![place.to_owned()]);
    }
    let mut files = Vec::new();
    for entry in fs::read_dir(place).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(".jsonl.gz") || name.ends_with(".jsonl") {
            files.push(path);
        }
    }
    files.sort();
    match files.is_empty() {
        true => Err(format!("{}: there is no `.jsonl.gz`", place.display())),
        false => Ok(files),
    }
}
