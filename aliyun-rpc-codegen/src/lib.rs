//! Service packages out of Alibaba Cloud's official API metadata.

pub mod infer;
pub mod metadata;
pub mod model;
