//! Sources of credentials for `aliyun-rpc`, and the default chain over them.

pub mod load;
pub mod surroundings;

pub use load::Load;
pub use surroundings::Surroundings;
