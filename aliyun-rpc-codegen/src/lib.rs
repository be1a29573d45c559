//! Service packages out of Alibaba Cloud's official API metadata.

pub mod emit;
pub mod infer;
pub mod metadata;
pub mod model;
pub mod names;
pub mod package;
pub mod report;
pub mod services;
pub mod translate;
