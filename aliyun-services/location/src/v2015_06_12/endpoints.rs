use aliyun_rpc_core::descriptor::Endpoints;

/// Where Location answers: one host for everything.
pub static ENDPOINTS: Endpoints = Endpoints::central("location-readonly");
