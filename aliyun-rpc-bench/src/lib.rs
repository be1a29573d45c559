//! Benchmarks of aliyun-rpc; see `benches/`.
