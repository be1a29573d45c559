//! Security Token Service, API version 2015-04-01.

mod assume_role;
mod assume_role_with_oidc;
mod assume_role_with_saml;
mod get_caller_identity;
mod limits;
mod session;

use aliyun_rpc_core::descriptor::{EndpointRule, Endpoints};
use aliyun_rpc_core::{Action, RpcAction};

pub use assume_role::{AssumeRole, AssumeRoleResponse};
pub use assume_role_with_oidc::{AssumeRoleWithOIDC, AssumeRoleWithOIDCResponse, OIDCTokenInfo};
pub use assume_role_with_saml::{
    AssumeRoleWithSAML, AssumeRoleWithSAMLResponse, SAMLAssertionInfo,
};
pub use get_caller_identity::{GetCallerIdentity, GetCallerIdentityResponse, IdentityType};
pub use session::{AssumedRoleUser, SessionCredentials};

/// The host for regions that have none of their own.
const CENTRAL: &str = "sts.aliyuncs.com";

/// Where STS answers: a host in each region, and a central one for those that have none.
pub static ENDPOINTS: Endpoints = Endpoints {
    host: "sts",
    rule: EndpointRule::Regional,
    regions: &[
        ("ap-northeast-2-pop", CENTRAL),
        ("ap-south-1", CENTRAL),
        ("ap-southeast-2", CENTRAL),
        ("cn-beijing-finance-pop", CENTRAL),
        ("cn-beijing-gov-1", CENTRAL),
        ("cn-beijing-nu16-b01", CENTRAL),
        ("cn-edge-1", CENTRAL),
        ("cn-fujian", CENTRAL),
        ("cn-haidian-cm12-c01", CENTRAL),
        ("cn-hangzhou-bj-b01", CENTRAL),
        ("cn-hangzhou-internal-prod-1", CENTRAL),
        ("cn-hangzhou-internal-test-1", CENTRAL),
        ("cn-hangzhou-internal-test-2", CENTRAL),
        ("cn-hangzhou-internal-test-3", CENTRAL),
        ("cn-hangzhou-test-306", CENTRAL),
        ("cn-hongkong-finance-pop", CENTRAL),
        ("cn-huhehaote-nebula-1", CENTRAL),
        ("cn-shanghai-et15-b01", CENTRAL),
        ("cn-shanghai-et2-b01", CENTRAL),
        ("cn-shanghai-inner", CENTRAL),
        ("cn-shanghai-internal-test-1", CENTRAL),
        ("cn-shenzhen-inner", CENTRAL),
        ("cn-shenzhen-st4-d01", CENTRAL),
        ("cn-shenzhen-su18-b01", CENTRAL),
        ("cn-wuhan", CENTRAL),
        ("cn-yushanfang", CENTRAL),
        ("cn-zhangbei", CENTRAL),
        ("cn-zhangbei-na61-b01", CENTRAL),
        ("cn-zhangjiakou-na62-a01", CENTRAL),
        ("cn-zhengzhou-nebula-1", CENTRAL),
        ("eu-west-1-oxs", CENTRAL),
        ("rus-west-1-pop", CENTRAL),
    ],
};

/// Every operation of this version, for tools.
pub static ACTIONS: &[&Action] = &[
    AssumeRole::ACTION,
    AssumeRoleWithOIDC::ACTION,
    AssumeRoleWithSAML::ACTION,
    GetCallerIdentity::ACTION,
];
