// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The error codes that operations of Cdn 2018-05-10 document, for `error.is(..)`.

use aliyun_rpc_core::descriptor::ErrorCode;

/// `Abs.CertRegion.ValueNotSupported`, HTTP 400.
pub const ABS_CERT_REGION_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "Abs.CertRegion.ValueNotSupported");
/// `Abs.CheckUrl.Malformed`, HTTP 400.
pub const ABS_CHECK_URL_MALFORMED: ErrorCode = ErrorCode::new(400, "Abs.CheckUrl.Malformed");
/// `Abs.Sources.Malformed`, HTTP 400.
pub const ABS_SOURCES_MALFORMED: ErrorCode = ErrorCode::new(400, "Abs.Sources.Malformed");
/// `AccountException`, HTTP 403.
pub const ACCOUNT_EXCEPTION: ErrorCode = ErrorCode::new(403, "AccountException");
/// `AuthenticationFailed`, HTTP 400.
pub const AUTHENTICATION_FAILED: ErrorCode = ErrorCode::new(400, "AuthenticationFailed");
/// `BatchSetBusinessError`, HTTP 400.
pub const BATCH_SET_BUSINESS_ERROR: ErrorCode = ErrorCode::new(400, "BatchSetBusinessError");
/// `BillTypeNotFound`, HTTP 400.
pub const BILL_TYPE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "BillTypeNotFound");
/// `CdnService.HasOpened`, HTTP 400.
pub const CDN_SERVICE_HAS_OPENED: ErrorCode = ErrorCode::new(400, "CdnService.HasOpened");
/// `CdnServiceNotFound`, HTTP 403.
pub const CDN_SERVICE_NOT_FOUND: ErrorCode = ErrorCode::new(403, "CdnServiceNotFound");
/// `CdnTypeNotSupportExtensiveDomain`, HTTP 400.
pub const CDN_TYPE_NOT_SUPPORT_EXTENSIVE_DOMAIN: ErrorCode =
    ErrorCode::new(400, "CdnTypeNotSupportExtensiveDomain");
/// `CertificateContent.Duplicated`, HTTP 400.
pub const CERTIFICATE_CONTENT_DUPLICATED: ErrorCode =
    ErrorCode::new(400, "CertificateContent.Duplicated");
/// `Certificate.DecodeError`, HTTP 400.
pub const CERTIFICATE_DECODE_ERROR: ErrorCode = ErrorCode::new(400, "Certificate.DecodeError");
/// `Certificate.Duplicated`, HTTP 400.
pub const CERTIFICATE_DUPLICATED: ErrorCode = ErrorCode::new(400, "Certificate.Duplicated");
/// `Certificate.EncodeError`, HTTP 400.
pub const CERTIFICATE_ENCODE_ERROR: ErrorCode = ErrorCode::new(400, "Certificate.EncodeError");
/// `Certificate.Expired`, HTTP 400.
pub const CERTIFICATE_EXPIRED: ErrorCode = ErrorCode::new(400, "Certificate.Expired");
/// `Certificate.FormatError`, HTTP 400.
pub const CERTIFICATE_FORMAT_ERROR: ErrorCode = ErrorCode::new(400, "Certificate.FormatError");
/// `Certificate.KeyNull`, HTTP 400.
pub const CERTIFICATE_KEY_NULL: ErrorCode = ErrorCode::new(400, "Certificate.KeyNull");
/// `Certificate.MissingParameter`, HTTP 400.
pub const CERTIFICATE_MISSING_PARAMETER: ErrorCode =
    ErrorCode::new(400, "Certificate.MissingParameter");
/// `Certificate.MissMatch`, HTTP 400.
pub const CERTIFICATE_MISS_MATCH: ErrorCode = ErrorCode::new(400, "Certificate.MissMatch");
/// `Certificate.NotFind`, HTTP 400.
pub const CERTIFICATE_NOT_FIND: ErrorCode = ErrorCode::new(400, "Certificate.NotFind");
/// `Certificate.NoPrivateKey`, HTTP 400.
pub const CERTIFICATE_NO_PRIVATE_KEY: ErrorCode = ErrorCode::new(400, "Certificate.NoPrivateKey");
/// `Certificate.StatusError`, HTTP 400.
pub const CERTIFICATE_STATUS_ERROR: ErrorCode = ErrorCode::new(400, "Certificate.StatusError");
/// `CertNameAlreadyExists`, HTTP 400.
pub const CERT_NAME_ALREADY_EXISTS: ErrorCode = ErrorCode::new(400, "CertNameAlreadyExists");
/// `CertName.MissingParameter`, HTTP 404.
pub const CERT_NAME_MISSING_PARAMETER: ErrorCode = ErrorCode::new(404, "CertName.MissingParameter");
/// `CertNotExisted`, HTTP 400.
pub const CERT_NOT_EXISTED: ErrorCode = ErrorCode::new(400, "CertNotExisted");
/// `CertStorage.failed`, HTTP 400.
pub const CERT_STORAGE_FAILED: ErrorCode = ErrorCode::new(400, "CertStorage.failed");
/// `CheckDomainICPFail`, HTTP 400.
pub const CHECK_DOMAIN_ICP_FAIL: ErrorCode = ErrorCode::new(400, "CheckDomainICPFail");
/// `CheckSourceHealthFailed`, HTTP 400.
pub const CHECK_SOURCE_HEALTH_FAILED: ErrorCode = ErrorCode::new(400, "CheckSourceHealthFailed");
/// `ConfgIds.NotFound`, HTTP 404.
pub const CONFG_IDS_NOT_FOUND: ErrorCode = ErrorCode::new(404, "ConfgIds.NotFound");
/// `ConfigurationConflicts`, HTTP 400.
pub const CONFIGURATION_CONFLICTS: ErrorCode = ErrorCode::new(400, "ConfigurationConflicts");
/// `ConfigExceedLimit`, HTTP 400.
pub const CONFIG_EXCEED_LIMIT: ErrorCode = ErrorCode::new(400, "ConfigExceedLimit");
/// `Config.NotFound`, HTTP 404.
pub const CONFIG_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Config.NotFound");
/// `ConfigParentExceedLimit`, HTTP 400.
pub const CONFIG_PARENT_EXCEED_LIMIT: ErrorCode = ErrorCode::new(400, "ConfigParentExceedLimit");
/// `CreateCertificateFailed`, HTTP 400.
pub const CREATE_CERTIFICATE_FAILED: ErrorCode = ErrorCode::new(400, "CreateCertificateFailed");
/// `CreateOrderFailed`, HTTP 400.
pub const CREATE_ORDER_FAILED: ErrorCode = ErrorCode::new(400, "CreateOrderFailed");
/// `CustomTagIsInvalid`, HTTP 400.
pub const CUSTOM_TAG_IS_INVALID: ErrorCode = ErrorCode::new(400, "CustomTagIsInvalid");
/// `Decode.Error`, HTTP 400.
pub const DECODE_ERROR: ErrorCode = ErrorCode::new(400, "Decode.Error");
/// `DeleteFailed`, HTTP 400.
pub const DELETE_FAILED: ErrorCode = ErrorCode::new(400, "DeleteFailed");
/// `DeleteFunctionFailed`, HTTP 400.
pub const DELETE_FUNCTION_FAILED: ErrorCode = ErrorCode::new(400, "DeleteFunctionFailed");
/// `DeliverExceedLimit`, HTTP 400.
pub const DELIVER_EXCEED_LIMIT: ErrorCode = ErrorCode::new(400, "DeliverExceedLimit");
/// `Domains.NotFound`, HTTP 404.
pub const DOMAINS_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Domains.NotFound");
/// `DomainsNotFound`, HTTP 404.
pub const DOMAINS_NOT_FOUND_404: ErrorCode = ErrorCode::new(404, "DomainsNotFound");
/// `Domain.BeianInvalid`, HTTP 400.
pub const DOMAIN_BEIAN_INVALID: ErrorCode = ErrorCode::new(400, "Domain.BeianInvalid");
/// `DomainExist.OtherProduct`, HTTP 400.
pub const DOMAIN_EXIST_OTHER_PRODUCT: ErrorCode = ErrorCode::new(400, "DomainExist.OtherProduct");
/// `DomainExist.OtherUser`, HTTP 400.
pub const DOMAIN_EXIST_OTHER_USER: ErrorCode = ErrorCode::new(400, "DomainExist.OtherUser");
/// `DomainInBlacklist`, HTTP 400.
pub const DOMAIN_IN_BLACKLIST: ErrorCode = ErrorCode::new(400, "DomainInBlacklist");
/// `DomainInProtectedMode`, HTTP 403.
pub const DOMAIN_IN_PROTECTED_MODE: ErrorCode = ErrorCode::new(403, "DomainInProtectedMode");
/// `DomainInSafeMode`, HTTP 400.
pub const DOMAIN_IN_SAFE_MODE: ErrorCode = ErrorCode::new(400, "DomainInSafeMode");
/// `DomainNameOverLimit`, HTTP 400.
pub const DOMAIN_NAME_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "DomainNameOverLimit");
/// `DomainNotExist`, HTTP 400.
pub const DOMAIN_NOT_EXIST: ErrorCode = ErrorCode::new(400, "DomainNotExist");
/// `Domain.NotFound`, HTTP 404.
pub const DOMAIN_NOT_FOUND: ErrorCode = ErrorCode::new(404, "Domain.NotFound");
/// `DomainOverLimit`, HTTP 400.
pub const DOMAIN_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "DomainOverLimit");
/// `DomainOwnerVerifyFail`, HTTP 400.
pub const DOMAIN_OWNER_VERIFY_FAIL: ErrorCode = ErrorCode::new(400, "DomainOwnerVerifyFail");
/// `DomainReserved`, HTTP 400.
pub const DOMAIN_RESERVED: ErrorCode = ErrorCode::new(400, "DomainReserved");
/// `DomainTraffic.ExceedThreshold`, HTTP 400.
pub const DOMAIN_TRAFFIC_EXCEED_THRESHOLD: ErrorCode =
    ErrorCode::new(400, "DomainTraffic.ExceedThreshold");
/// `DomainTransferFail`, HTTP 400.
pub const DOMAIN_TRANSFER_FAIL: ErrorCode = ErrorCode::new(400, "DomainTransferFail");
/// `Duplicated.FCTrigger`, HTTP 400.
pub const DUPLICATED_FC_TRIGGER: ErrorCode = ErrorCode::new(400, "Duplicated.FCTrigger");
/// `EdgeScriptCountExceedLimit`, HTTP 400.
pub const EDGE_SCRIPT_COUNT_EXCEED_LIMIT: ErrorCode =
    ErrorCode::new(400, "EdgeScriptCountExceedLimit");
/// `EdgeScriptGrammarNotSupport`, HTTP 400.
pub const EDGE_SCRIPT_GRAMMAR_NOT_SUPPORT: ErrorCode =
    ErrorCode::new(400, "EdgeScriptGrammarNotSupport");
/// `EdgeScriptNotSupportJs`, HTTP 400.
pub const EDGE_SCRIPT_NOT_SUPPORT_JS: ErrorCode = ErrorCode::new(400, "EdgeScriptNotSupportJs");
/// `EdgeScripOptionsHasInnerConfig`, HTTP 400.
pub const EDGE_SCRIP_OPTIONS_HAS_INNER_CONFIG: ErrorCode =
    ErrorCode::new(400, "EdgeScripOptionsHasInnerConfig");
/// `EntityNotExists.ResourceGroup`, HTTP 400.
pub const ENTITY_NOT_EXISTS_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "EntityNotExists.ResourceGroup");
/// `EntityNotExist.ResourceGroup`, HTTP 400.
pub const ENTITY_NOT_EXIST_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "EntityNotExist.ResourceGroup");
/// `EntityNotExist.Role`, HTTP 400.
pub const ENTITY_NOT_EXIST_ROLE: ErrorCode = ErrorCode::new(400, "EntityNotExist.Role");
/// `ExtensiveAndAllBothExist`, HTTP 400.
pub const EXTENSIVE_AND_ALL_BOTH_EXIST: ErrorCode = ErrorCode::new(400, "ExtensiveAndAllBothExist");
/// `ExtensiveAndSpecificDomainConflict`, HTTP 400.
pub const EXTENSIVE_AND_SPECIFIC_DOMAIN_CONFLICT: ErrorCode =
    ErrorCode::new(400, "ExtensiveAndSpecificDomainConflict");
/// `-124`, HTTP 400.
pub const E_124: ErrorCode = ErrorCode::new(400, "-124");
/// `FAILED`, HTTP 400.
pub const FAILED: ErrorCode = ErrorCode::new(400, "FAILED");
/// `Forbidden.BidUser`, HTTP 403.
pub const FORBIDDEN_BID_USER: ErrorCode = ErrorCode::new(403, "Forbidden.BidUser");
/// `Forbidden.Intl`, HTTP 403.
pub const FORBIDDEN_INTL: ErrorCode = ErrorCode::new(403, "Forbidden.Intl");
/// `Function.InvalidParentId`, HTTP 400.
pub const FUNCTION_INVALID_PARENT_ID: ErrorCode = ErrorCode::new(400, "Function.InvalidParentId");
/// `GrayConfigExist`, HTTP 400.
pub const GRAY_CONFIG_EXIST: ErrorCode = ErrorCode::new(400, "GrayConfigExist");
/// `GrayConfigIsNull`, HTTP 400.
pub const GRAY_CONFIG_IS_NULL: ErrorCode = ErrorCode::new(400, "GrayConfigIsNull");
/// `IcpBlack`, HTTP 400.
pub const ICP_BLACK: ErrorCode = ErrorCode::new(400, "IcpBlack");
/// `IllegalOperation`, HTTP 400.
pub const ILLEGAL_OPERATION: ErrorCode = ErrorCode::new(400, "IllegalOperation");
/// `InnerAddDomainDenied`, HTTP 400.
pub const INNER_ADD_DOMAIN_DENIED: ErrorCode = ErrorCode::new(400, "InnerAddDomainDenied");
/// `InsufficientBalance`, HTTP 400.
pub const INSUFFICIENT_BALANCE: ErrorCode = ErrorCode::new(400, "InsufficientBalance");
/// `Internal.ConfigError`, HTTP 500.
pub const INTERNAL_CONFIG_ERROR: ErrorCode = ErrorCode::new(500, "Internal.ConfigError");
/// `Internal.CreateCSRError`, HTTP 500.
pub const INTERNAL_CREATE_CSR_ERROR: ErrorCode = ErrorCode::new(500, "Internal.CreateCSRError");
/// `Internal.EncodeCSRError`, HTTP 500.
pub const INTERNAL_ENCODE_CSR_ERROR: ErrorCode = ErrorCode::new(500, "Internal.EncodeCSRError");
/// `Internal.EncodeKeyError`, HTTP 500.
pub const INTERNAL_ENCODE_KEY_ERROR: ErrorCode = ErrorCode::new(500, "Internal.EncodeKeyError");
/// `Internal.Error`, HTTP 500.
pub const INTERNAL_ERROR: ErrorCode = ErrorCode::new(500, "Internal.Error");
/// `InternalError`, HTTP 500.
pub const INTERNAL_ERROR_500: ErrorCode = ErrorCode::new(500, "InternalError");
/// `Internal.ForbidError`, HTTP 500.
pub const INTERNAL_FORBID_ERROR: ErrorCode = ErrorCode::new(500, "Internal.ForbidError");
/// `Internal.KeyError`, HTTP 500.
pub const INTERNAL_KEY_ERROR: ErrorCode = ErrorCode::new(500, "Internal.KeyError");
/// `InternetChargeTypeInvalid`, HTTP 400.
pub const INTERNET_CHARGE_TYPE_INVALID: ErrorCode =
    ErrorCode::new(400, "InternetChargeTypeInvalid");
/// `InvaildBatchIp.LengthTooLong`, HTTP 400.
pub const INVAILD_BATCH_IP_LENGTH_TOO_LONG: ErrorCode =
    ErrorCode::new(400, "InvaildBatchIp.LengthTooLong");
/// `InvaildParameter`, HTTP 403.
pub const INVAILD_PARAMETER: ErrorCode = ErrorCode::new(403, "InvaildParameter");
/// `InvalidArgIps.IpCanNotFound`, HTTP 400.
pub const INVALID_ARG_IPS_IP_CAN_NOT_FOUND: ErrorCode =
    ErrorCode::new(400, "InvalidArgIps.IpCanNotFound");
/// `InvalidArgIps.Malformed`, HTTP 400.
pub const INVALID_ARG_IPS_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidArgIps.Malformed");
/// `InvalidArgName.ValueNotSupported`, HTTP 400.
pub const INVALID_ARG_NAME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidArgName.ValueNotSupported");
/// `InvalidArgValue.Malformed`, HTTP 400.
pub const INVALID_ARG_VALUE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidArgValue.Malformed");
/// `InvalidCdnType.Malformed`, HTTP 400.
pub const INVALID_CDN_TYPE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidCdnType.Malformed");
/// `InvalidCertificate`, HTTP 400.
pub const INVALID_CERTIFICATE: ErrorCode = ErrorCode::new(400, "InvalidCertificate");
/// `InvalidCertificate.TooLong`, HTTP 400.
pub const INVALID_CERTIFICATE_TOO_LONG: ErrorCode =
    ErrorCode::new(400, "InvalidCertificate.TooLong");
/// `InvalidCertIdentifier.ValueNotSupported`, HTTP 400.
pub const INVALID_CERT_IDENTIFIER_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidCertIdentifier.ValueNotSupported");
/// `InvalidCertId.NotFound`, HTTP 400.
pub const INVALID_CERT_ID_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidCertId.NotFound");
/// `InvalidCertName.TooLong`, HTTP 400.
pub const INVALID_CERT_NAME_TOO_LONG: ErrorCode = ErrorCode::new(400, "InvalidCertName.TooLong");
/// `InvalidChangeEndTime.Malformed`, HTTP 400.
pub const INVALID_CHANGE_END_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidChangeEndTime.Malformed");
/// `InvalidChangeStartTime.Malformed`, HTTP 400.
pub const INVALID_CHANGE_START_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidChangeStartTime.Malformed");
/// `InvalidConfigId`, HTTP 403.
pub const INVALID_CONFIG_ID: ErrorCode = ErrorCode::new(403, "InvalidConfigId");
/// `InvalidConfig.ValueNotSupported`, HTTP 400.
pub const INVALID_CONFIG_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidConfig.ValueNotSupported");
/// `InvalidCustomHeader`, HTTP 400.
pub const INVALID_CUSTOM_HEADER: ErrorCode = ErrorCode::new(400, "InvalidCustomHeader");
/// `InvalidDomain.BelongToConfigGroup`, HTTP 400.
pub const INVALID_DOMAIN_BELONG_TO_CONFIG_GROUP: ErrorCode =
    ErrorCode::new(400, "InvalidDomain.BelongToConfigGroup");
/// `InvalidDomainName`, HTTP 400.
pub const INVALID_DOMAIN_NAME: ErrorCode = ErrorCode::new(400, "InvalidDomainName");
/// `InvalidDomainNameLevel`, HTTP 400.
pub const INVALID_DOMAIN_NAME_LEVEL: ErrorCode = ErrorCode::new(400, "InvalidDomainNameLevel");
/// `InvalidDomainName.Malformed`, HTTP 400.
pub const INVALID_DOMAIN_NAME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidDomainName.Malformed");
/// `InvalidDomainName.Mismatch`, HTTP 400.
pub const INVALID_DOMAIN_NAME_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidDomainName.Mismatch");
/// `InvalidDomainName.Overlimit`, HTTP 400.
pub const INVALID_DOMAIN_NAME_OVERLIMIT: ErrorCode =
    ErrorCode::new(400, "InvalidDomainName.Overlimit");
/// `InvalidDomainName.TooShort`, HTTP 400.
pub const INVALID_DOMAIN_NAME_TOO_SHORT: ErrorCode =
    ErrorCode::new(400, "InvalidDomainName.TooShort");
/// `InvalidDomain.NotExist`, HTTP 400.
pub const INVALID_DOMAIN_NOT_EXIST: ErrorCode = ErrorCode::new(400, "InvalidDomain.NotExist");
/// `InvalidDomain.NotFound`, HTTP 404.
pub const INVALID_DOMAIN_NOT_FOUND: ErrorCode = ErrorCode::new(404, "InvalidDomain.NotFound");
/// `InvalidDomain.NotFound`, HTTP 400.
pub const INVALID_DOMAIN_NOT_FOUND_400: ErrorCode = ErrorCode::new(400, "InvalidDomain.NotFound");
/// `InvalidDomain.notOnline`, HTTP 400.
pub const INVALID_DOMAIN_NOT_ONLINE: ErrorCode = ErrorCode::new(400, "InvalidDomain.notOnline");
/// `InvalidDomain.Offline`, HTTP 400.
pub const INVALID_DOMAIN_OFFLINE: ErrorCode = ErrorCode::new(400, "InvalidDomain.Offline");
/// `InvalidDomainSearchType.ValueNotSupported`, HTTP 400.
pub const INVALID_DOMAIN_SEARCH_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDomainSearchType.ValueNotSupported");
/// `InvalidDomainStatus.ValueNotSupported`, HTTP 400.
pub const INVALID_DOMAIN_STATUS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidDomainStatus.ValueNotSupported");
/// `InvalidEndTime.Malformed`, HTTP 400.
pub const INVALID_END_TIME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidEndTime.Malformed");
/// `InvalidEndTime.Mismatch`, HTTP 400.
pub const INVALID_END_TIME_MISMATCH: ErrorCode = ErrorCode::new(400, "InvalidEndTime.Mismatch");
/// `InvalidEndTime.ValueNotSupported`, HTTP 400.
pub const INVALID_END_TIME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidEndTime.ValueNotSupported");
/// `InvalidExtensiveDomain.ValueNotSupported`, HTTP 400.
pub const INVALID_EXTENSIVE_DOMAIN_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidExtensiveDomain.ValueNotSupported");
/// `InvalidFile`, HTTP 400.
pub const INVALID_FILE: ErrorCode = ErrorCode::new(400, "InvalidFile");
/// `InvalidFunctions.Malformed`, HTTP 400.
pub const INVALID_FUNCTIONS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidFunctions.Malformed");
/// `InvalidFunctionArgs.Malformed`, HTTP 400.
pub const INVALID_FUNCTION_ARGS_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidFunctionArgs.Malformed");
/// `InvalidFunctionName.ValueNotSupported`, HTTP 400.
pub const INVALID_FUNCTION_NAME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidFunctionName.ValueNotSupported");
/// `InvalidFunction.NotSupported`, HTTP 400.
pub const INVALID_FUNCTION_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidFunction.NotSupported");
/// `InvalidHeaderKey.ValueNotSupported`, HTTP 400.
pub const INVALID_HEADER_KEY_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidHeaderKey.ValueNotSupported");
/// `InvalidInternetChargeType.ValueNotSupported`, HTTP 400.
pub const INVALID_INTERNET_CHARGE_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidInternetChargeType.ValueNotSupported");
/// `InvalidInterval.Malformed`, HTTP 400.
pub const INVALID_INTERVAL_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidInterval.Malformed");
/// `InvalidIntervalParameter`, HTTP 400.
pub const INVALID_INTERVAL_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidIntervalParameter");
/// `InvalidIP.ValueNotSupported`, HTTP 400.
pub const INVALID_IP_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidIP.ValueNotSupported");
/// `InvalidIspParameter`, HTTP 400.
pub const INVALID_ISP_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidIspParameter");
/// `InvalidKey.Malformed`, HTTP 400.
pub const INVALID_KEY_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidKey.Malformed");
/// `InvalidObjectPath.ExceedsMaximum`, HTTP 400.
pub const INVALID_OBJECT_PATH_EXCEEDS_MAXIMUM: ErrorCode =
    ErrorCode::new(400, "InvalidObjectPath.ExceedsMaximum");
/// `InvalidObjectPath.Malformed`, HTTP 400.
pub const INVALID_OBJECT_PATH_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidObjectPath.Malformed");
/// `InvalidObjectPath.Size.Malformed`, HTTP 400.
pub const INVALID_OBJECT_PATH_SIZE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidObjectPath.Size.Malformed");
/// `InvalidObjectType.Malformed`, HTTP 400.
pub const INVALID_OBJECT_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidObjectType.Malformed");
/// `InvalidObjectType.ValueNotSupported`, HTTP 400.
pub const INVALID_OBJECT_TYPE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidObjectType.ValueNotSupported");
/// `InvalidPageNumber.ExceedsMinimum`, HTTP 400.
pub const INVALID_PAGE_NUMBER_EXCEEDS_MINIMUM: ErrorCode =
    ErrorCode::new(400, "InvalidPageNumber.ExceedsMinimum");
/// `InvalidPageNumber.Malformed`, HTTP 400.
pub const INVALID_PAGE_NUMBER_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidPageNumber.Malformed");
/// `InvalidPageNumber.ValueNotSupported`, HTTP 400.
pub const INVALID_PAGE_NUMBER_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPageNumber.ValueNotSupported");
/// `InvalidPageSize.ExceedsMaximum`, HTTP 400.
pub const INVALID_PAGE_SIZE_EXCEEDS_MAXIMUM: ErrorCode =
    ErrorCode::new(400, "InvalidPageSize.ExceedsMaximum");
/// `InvalidPageSize.ExceedsMinimum`, HTTP 400.
pub const INVALID_PAGE_SIZE_EXCEEDS_MINIMUM: ErrorCode =
    ErrorCode::new(400, "InvalidPageSize.ExceedsMinimum");
/// `InvalidPageSize.Malformed`, HTTP 400.
pub const INVALID_PAGE_SIZE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPageSize.Malformed");
/// `InvalidPageSize.ValueNotSupported`, HTTP 400.
pub const INVALID_PAGE_SIZE_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidPageSize.ValueNotSupported");
/// `InvalidParameter`, HTTP 400.
pub const INVALID_PARAMETER: ErrorCode = ErrorCode::new(400, "InvalidParameter");
/// `InvalidParameters`, HTTP 400.
pub const INVALID_PARAMETERS: ErrorCode = ErrorCode::new(400, "InvalidParameters");
/// `INVALID_PARAMETER`, HTTP 400.
pub const INVALID_PARAMETER_400: ErrorCode = ErrorCode::new(400, "INVALID_PARAMETER");
/// `InvalidParameterAliuid`, HTTP 400.
pub const INVALID_PARAMETER_ALIUID: ErrorCode = ErrorCode::new(400, "InvalidParameterAliuid");
/// `InvalidParameterBillType`, HTTP 400.
pub const INVALID_PARAMETER_BILL_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParameterBillType");
/// `InvalidParameterDimension`, HTTP 400.
pub const INVALID_PARAMETER_DIMENSION: ErrorCode = ErrorCode::new(400, "InvalidParameterDimension");
/// `InvalidParameterDomain`, HTTP 400.
pub const INVALID_PARAMETER_DOMAIN: ErrorCode = ErrorCode::new(400, "InvalidParameterDomain");
/// `InvalidParameterEndTime`, HTTP 400.
pub const INVALID_PARAMETER_END_TIME: ErrorCode = ErrorCode::new(400, "InvalidParameterEndTime");
/// `InvalidParameterField`, HTTP 400.
pub const INVALID_PARAMETER_FIELD: ErrorCode = ErrorCode::new(400, "InvalidParameterField");
/// `InvalidParameter.FunctionARN`, HTTP 400.
pub const INVALID_PARAMETER_FUNCTION_ARN: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.FunctionARN");
/// `InvalidParameterOperator`, HTTP 400.
pub const INVALID_PARAMETER_OPERATOR: ErrorCode = ErrorCode::new(400, "InvalidParameterOperator");
/// `InvalidParameterProduct`, HTTP 400.
pub const INVALID_PARAMETER_PRODUCT: ErrorCode = ErrorCode::new(400, "InvalidParameterProduct");
/// `InvalidParameterRegionId`, HTTP 400.
pub const INVALID_PARAMETER_REGION_ID: ErrorCode = ErrorCode::new(400, "InvalidParameterRegionId");
/// `InvalidParameter.RoleARN`, HTTP 400.
pub const INVALID_PARAMETER_ROLE_ARN: ErrorCode = ErrorCode::new(400, "InvalidParameter.RoleARN");
/// `InvalidParameter.SourceARN`, HTTP 400.
pub const INVALID_PARAMETER_SOURCE_ARN: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.SourceARN");
/// `InvalidParameterStartTime`, HTTP 400.
pub const INVALID_PARAMETER_START_TIME: ErrorCode =
    ErrorCode::new(400, "InvalidParameterStartTime");
/// `InvalidParameter.TriggerARN`, HTTP 400.
pub const INVALID_PARAMETER_TRIGGER_ARN: ErrorCode =
    ErrorCode::new(400, "InvalidParameter.TriggerARN");
/// `InvalidParameterType`, HTTP 400.
pub const INVALID_PARAMETER_TYPE: ErrorCode = ErrorCode::new(400, "InvalidParameterType");
/// `InvalidPath.Malformed`, HTTP 400.
pub const INVALID_PATH_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidPath.Malformed");
/// `InvalidRegionId.Malformed`, HTTP 400.
pub const INVALID_REGION_ID_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidRegionId.Malformed");
/// `InvalidResourceGroupId.Malformed`, HTTP 400.
pub const INVALID_RESOURCE_GROUP_ID_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidResourceGroupId.Malformed");
/// `InvalidRule.Malformed`, HTTP 400.
pub const INVALID_RULE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidRule.Malformed");
/// `InvalidScope.Malformed`, HTTP 400.
pub const INVALID_SCOPE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidScope.Malformed");
/// `InvalidSources.Malformed`, HTTP 400.
pub const INVALID_SOURCES_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidSources.Malformed");
/// `InvalidSources.NotFound`, HTTP 400.
pub const INVALID_SOURCES_NOT_FOUND: ErrorCode = ErrorCode::new(400, "InvalidSources.NotFound");
/// `InvalidSource.Content.Malformed`, HTTP 400.
pub const INVALID_SOURCE_CONTENT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSource.Content.Malformed");
/// `InvalidSource.Priority.Malformed`, HTTP 400.
pub const INVALID_SOURCE_PRIORITY_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSource.Priority.Malformed");
/// `InvalidSourceType.Malformed`, HTTP 400.
pub const INVALID_SOURCE_TYPE_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidSourceType.Malformed");
/// `InvalidSource.Type.Malformed`, HTTP 400.
pub const INVALID_SOURCE_TYPE_MALFORMED_400: ErrorCode =
    ErrorCode::new(400, "InvalidSource.Type.Malformed");
/// `InvalidSSLPri`, HTTP 400.
pub const INVALID_SSL_PRI: ErrorCode = ErrorCode::new(400, "InvalidSSLPri");
/// `InvalidSSLProtocol.ValueNotSupported`, HTTP 400.
pub const INVALID_SSL_PROTOCOL_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidSSLProtocol.ValueNotSupported");
/// `InvalidSSLPub`, HTTP 400.
pub const INVALID_SSL_PUB: ErrorCode = ErrorCode::new(400, "InvalidSSLPub");
/// `InvalidStartTime.Malformed`, HTTP 400.
pub const INVALID_START_TIME_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.Malformed");
/// `InvalidStartTime.ValueNotSupported`, HTTP 400.
pub const INVALID_START_TIME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStartTime.ValueNotSupported");
/// `InvalidStations.Malformed`, HTTP 400.
pub const INVALID_STATIONS_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidStations.Malformed");
/// `InvalidStatus.ResourceGroup`, HTTP 400.
pub const INVALID_STATUS_RESOURCE_GROUP: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.ResourceGroup");
/// `InvalidStatus.ValueNotSupported`, HTTP 400.
pub const INVALID_STATUS_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidStatus.ValueNotSupported");
/// `Invalid%s.Malformed`, HTTP 400.
pub const INVALID_S_MALFORMED: ErrorCode = ErrorCode::new(400, "Invalid%s.Malformed");
/// `Invalid%s.ValueNotSupported`, HTTP 400.
pub const INVALID_S_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "Invalid%s.ValueNotSupported");
/// `InvalidTag`, HTTP 400.
pub const INVALID_TAG: ErrorCode = ErrorCode::new(400, "InvalidTag");
/// `InvalidTagKey`, HTTP 400.
pub const INVALID_TAG_KEY: ErrorCode = ErrorCode::new(400, "InvalidTagKey");
/// `InvalidTagKey.OverLimit`, HTTP 400.
pub const INVALID_TAG_KEY_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "InvalidTagKey.OverLimit");
/// `InvalidTagKey.Repeated`, HTTP 400.
pub const INVALID_TAG_KEY_REPEATED: ErrorCode = ErrorCode::new(400, "InvalidTagKey.Repeated");
/// `InvalidTagValue`, HTTP 400.
pub const INVALID_TAG_VALUE: ErrorCode = ErrorCode::new(400, "InvalidTagValue");
/// `InvalidTaskId.Malformed`, HTTP 400.
pub const INVALID_TASK_ID_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidTaskId.Malformed");
/// `InvalidTime`, HTTP 400.
pub const INVALID_TIME: ErrorCode = ErrorCode::new(400, "InvalidTime");
/// `InvalidTime.Malformed`, HTTP 400.
pub const INVALID_TIME_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidTime.Malformed");
/// `InvalidTime.OverRange`, HTTP 400.
pub const INVALID_TIME_OVER_RANGE: ErrorCode = ErrorCode::new(400, "InvalidTime.OverRange");
/// `InvalidTimePoint.Malformed`, HTTP 400.
pub const INVALID_TIME_POINT_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidTimePoint.Malformed");
/// `InvalidTimeRange`, HTTP 400.
pub const INVALID_TIME_RANGE: ErrorCode = ErrorCode::new(400, "InvalidTimeRange");
/// `InvalidTimeSpan`, HTTP 400.
pub const INVALID_TIME_SPAN: ErrorCode = ErrorCode::new(400, "InvalidTimeSpan");
/// `InvalidTime.ValueNotSupported`, HTTP 400.
pub const INVALID_TIME_VALUE_NOT_SUPPORTED: ErrorCode =
    ErrorCode::new(400, "InvalidTime.ValueNotSupported");
/// `InvalidTopLevelDomain.Malformed`, HTTP 400.
pub const INVALID_TOP_LEVEL_DOMAIN_MALFORMED: ErrorCode =
    ErrorCode::new(400, "InvalidTopLevelDomain.Malformed");
/// `InvalidTypeAndContent.MissMatch`, HTTP 400.
pub const INVALID_TYPE_AND_CONTENT_MISS_MATCH: ErrorCode =
    ErrorCode::new(400, "InvalidTypeAndContent.MissMatch");
/// `InvalidTypeContent.Mismatch`, HTTP 400.
pub const INVALID_TYPE_CONTENT_MISMATCH: ErrorCode =
    ErrorCode::new(400, "InvalidTypeContent.Mismatch");
/// `InvalidValue.Malformed`, HTTP 400.
pub const INVALID_VALUE_MALFORMED: ErrorCode = ErrorCode::new(400, "InvalidValue.Malformed");
/// `IspBlack`, HTTP 400.
pub const ISP_BLACK: ErrorCode = ErrorCode::new(400, "IspBlack");
/// `Key.Malformed`, HTTP 400.
pub const KEY_MALFORMED: ErrorCode = ErrorCode::new(400, "Key.Malformed");
/// `LogstoreNotExist`, HTTP 404.
pub const LOGSTORE_NOT_EXIST: ErrorCode = ErrorCode::new(404, "LogstoreNotExist");
/// `MissingConfig`, HTTP 400.
pub const MISSING_CONFIG: ErrorCode = ErrorCode::new(400, "MissingConfig");
/// `MissingDomainName`, HTTP 400.
pub const MISSING_DOMAIN_NAME: ErrorCode = ErrorCode::new(400, "MissingDomainName");
/// `MissingParameter`, HTTP 400.
pub const MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingParameter");
/// `MissingParameterFunctions`, HTTP 400.
pub const MISSING_PARAMETER_FUNCTIONS: ErrorCode = ErrorCode::new(400, "MissingParameterFunctions");
/// `MissingParameter.ObjectType`, HTTP 400.
pub const MISSING_PARAMETER_OBJECT_TYPE: ErrorCode =
    ErrorCode::new(400, "MissingParameter.ObjectType");
/// `MissingParameter%s`, HTTP 400.
pub const MISSING_PARAMETER_S: ErrorCode = ErrorCode::new(400, "MissingParameter%s");
/// `MissingRequiredArg`, HTTP 400.
pub const MISSING_REQUIRED_ARG: ErrorCode = ErrorCode::new(400, "MissingRequiredArg");
/// `MissingSource.Content`, HTTP 400.
pub const MISSING_SOURCE_CONTENT: ErrorCode = ErrorCode::new(400, "MissingSource.Content");
/// `MissingSource.Type`, HTTP 400.
pub const MISSING_SOURCE_TYPE: ErrorCode = ErrorCode::new(400, "MissingSource.Type");
/// `MissingTimeParameter`, HTTP 400.
pub const MISSING_TIME_PARAMETER: ErrorCode = ErrorCode::new(400, "MissingTimeParameter");
/// `MISS_PARAMETER`, HTTP 400.
pub const MISS_PARAMETER: ErrorCode = ErrorCode::new(400, "MISS_PARAMETER");
/// `MissParameter.TagOrResourceId`, HTTP 400.
pub const MISS_PARAMETER_TAG_OR_RESOURCE_ID: ErrorCode =
    ErrorCode::new(400, "MissParameter.TagOrResourceId");
/// `NameAlreadyExists`, HTTP 400.
pub const NAME_ALREADY_EXISTS: ErrorCode = ErrorCode::new(400, "NameAlreadyExists");
/// `NotFoundCertList`, HTTP 400.
pub const NOT_FOUND_CERT_LIST: ErrorCode = ErrorCode::new(400, "NotFoundCertList");
/// `NotFound.EventMeta`, HTTP 400.
pub const NOT_FOUND_EVENT_META: ErrorCode = ErrorCode::new(400, "NotFound.EventMeta");
/// `NotFound.FCTrigger`, HTTP 404.
pub const NOT_FOUND_FC_TRIGGER: ErrorCode = ErrorCode::new(404, "NotFound.FCTrigger");
/// `NotInternationRealIdentity`, HTTP 400.
pub const NOT_INTERNATION_REAL_IDENTITY: ErrorCode =
    ErrorCode::new(400, "NotInternationRealIdentity");
/// `NoHttpsDomain`, HTTP 400.
pub const NO_HTTPS_DOMAIN: ErrorCode = ErrorCode::new(400, "NoHttpsDomain");
/// `NoPermission.SLR`, HTTP 400.
pub const NO_PERMISSION_SLR: ErrorCode = ErrorCode::new(400, "NoPermission.SLR");
/// `NoRealNameAuthentication`, HTTP 400.
pub const NO_REAL_NAME_AUTHENTICATION: ErrorCode = ErrorCode::new(400, "NoRealNameAuthentication");
/// `OperationDenied`, HTTP 403.
pub const OPERATION_DENIED: ErrorCode = ErrorCode::new(403, "OperationDenied");
/// `PermissionDeny`, HTTP 403.
pub const PERMISSION_DENY: ErrorCode = ErrorCode::new(403, "PermissionDeny");
/// `PreloadQueueFull`, HTTP 400.
pub const PRELOAD_QUEUE_FULL: ErrorCode = ErrorCode::new(400, "PreloadQueueFull");
/// `QueryInfoError`, HTTP 400.
pub const QUERY_INFO_ERROR: ErrorCode = ErrorCode::new(400, "QueryInfoError");
/// `QuotaExceeded.Preload`, HTTP 400.
pub const QUOTA_EXCEEDED_PRELOAD: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Preload");
/// `QuotaExceeded.Refresh`, HTTP 400.
pub const QUOTA_EXCEEDED_REFRESH: ErrorCode = ErrorCode::new(400, "QuotaExceeded.Refresh");
/// `QuotaPerMinuteExceeded.Refresh`, HTTP 400.
pub const QUOTA_PER_MINUTE_EXCEEDED_REFRESH: ErrorCode =
    ErrorCode::new(400, "QuotaPerMinuteExceeded.Refresh");
/// `RecordCheckNotAvailable`, HTTP 400.
pub const RECORD_CHECK_NOT_AVAILABLE: ErrorCode = ErrorCode::new(400, "RecordCheckNotAvailable");
/// `ReservedTagKey`, HTTP 400.
pub const RESERVED_TAG_KEY: ErrorCode = ErrorCode::new(400, "ReservedTagKey");
/// `ResourceIdIsInvalid`, HTTP 400.
pub const RESOURCE_ID_IS_INVALID: ErrorCode = ErrorCode::new(400, "ResourceIdIsInvalid");
/// `Resource.NotExist`, HTTP 400.
pub const RESOURCE_NOT_EXIST: ErrorCode = ErrorCode::new(400, "Resource.NotExist");
/// `RewriteHostRely`, HTTP 400.
pub const REWRITE_HOST_RELY: ErrorCode = ErrorCode::new(400, "RewriteHostRely");
/// `Schedule.ChangeFail`, HTTP 400.
pub const SCHEDULE_CHANGE_FAIL: ErrorCode = ErrorCode::new(400, "Schedule.ChangeFail");
/// `Schedule.NotFound`, HTTP 400.
pub const SCHEDULE_NOT_FOUND: ErrorCode = ErrorCode::new(400, "Schedule.NotFound");
/// `ServiceInvokeFailed`, HTTP 400.
pub const SERVICE_INVOKE_FAILED: ErrorCode = ErrorCode::new(400, "ServiceInvokeFailed");
/// `SetDomainCertificate.ParameterError`, HTTP 400.
pub const SET_DOMAIN_CERTIFICATE_PARAMETER_ERROR: ErrorCode =
    ErrorCode::new(400, "SetDomainCertificate.ParameterError");
/// `SignatureDoesNotMatch`, HTTP 403.
pub const SIGNATURE_DOES_NOT_MATCH: ErrorCode = ErrorCode::new(403, "SignatureDoesNotMatch");
/// `SingleRequest.OverLimit`, HTTP 400.
pub const SINGLE_REQUEST_OVER_LIMIT: ErrorCode = ErrorCode::new(400, "SingleRequest.OverLimit");
/// `SourceInBlacklist`, HTTP 400.
pub const SOURCE_IN_BLACKLIST: ErrorCode = ErrorCode::new(400, "SourceInBlacklist");
/// `SourceIp.Exceed`, HTTP 400.
pub const SOURCE_IP_EXCEED: ErrorCode = ErrorCode::new(400, "SourceIp.Exceed");
/// `sslPri.Error`, HTTP 400.
pub const SSL_PRI_ERROR: ErrorCode = ErrorCode::new(400, "sslPri.Error");
/// `SSLPri.MissingParameter`, HTTP 400.
pub const SSL_PRI_MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "SSLPri.MissingParameter");
/// `sslPub.Error`, HTTP 400.
pub const SSL_PUB_ERROR: ErrorCode = ErrorCode::new(400, "sslPub.Error");
/// `SSLPub.MissingParameter`, HTTP 400.
pub const SSL_PUB_MISSING_PARAMETER: ErrorCode = ErrorCode::new(400, "SSLPub.MissingParameter");
/// `StagingConfig.Failed`, HTTP 400.
pub const STAGING_CONFIG_FAILED: ErrorCode = ErrorCode::new(400, "StagingConfig.Failed");
/// `StagingConfig.NotFound`, HTTP 404.
pub const STAGING_CONFIG_NOT_FOUND: ErrorCode = ErrorCode::new(404, "StagingConfig.NotFound");
/// `SubscriptionAlreadyExists`, HTTP 400.
pub const SUBSCRIPTION_ALREADY_EXISTS: ErrorCode = ErrorCode::new(400, "SubscriptionAlreadyExists");
/// `SubscriptionNotFound`, HTTP 400.
pub const SUBSCRIPTION_NOT_FOUND: ErrorCode = ErrorCode::new(400, "SubscriptionNotFound");
/// `SystemBusy`, HTTP 403.
pub const SYSTEM_BUSY: ErrorCode = ErrorCode::new(403, "SystemBusy");
/// `SystemTagIsInvalid`, HTTP 400.
pub const SYSTEM_TAG_IS_INVALID: ErrorCode = ErrorCode::new(400, "SystemTagIsInvalid");
/// `TagIsInvalid`, HTTP 400.
pub const TAG_IS_INVALID: ErrorCode = ErrorCode::new(400, "TagIsInvalid");
/// `TagKeyIsInvalid`, HTTP 400.
pub const TAG_KEY_IS_INVALID: ErrorCode = ErrorCode::new(400, "TagKeyIsInvalid");
/// `TagKeyRepeated`, HTTP 400.
pub const TAG_KEY_REPEATED: ErrorCode = ErrorCode::new(400, "TagKeyRepeated");
/// `TagValueIsInvalid`, HTTP 400.
pub const TAG_VALUE_IS_INVALID: ErrorCode = ErrorCode::new(400, "TagValueIsInvalid");
/// `TimeParseFailed`, HTTP 400.
pub const TIME_PARSE_FAILED: ErrorCode = ErrorCode::new(400, "TimeParseFailed");
/// `TooManyDomains`, HTTP 400.
pub const TOO_MANY_DOMAINS: ErrorCode = ErrorCode::new(400, "TooManyDomains");
/// `TooMany.Refresh`, HTTP 400.
pub const TOO_MANY_REFRESH: ErrorCode = ErrorCode::new(400, "TooMany.Refresh");
/// `TooManyRequests`, HTTP 429.
pub const TOO_MANY_REQUESTS: ErrorCode = ErrorCode::new(429, "TooManyRequests");
/// `TooManyRequests`, HTTP 400.
pub const TOO_MANY_REQUESTS_400: ErrorCode = ErrorCode::new(400, "TooManyRequests");
/// `TooManyTags`, HTTP 400.
pub const TOO_MANY_TAGS: ErrorCode = ErrorCode::new(400, "TooManyTags");
/// `TopLevelDomain.Mismatch`, HTTP 400.
pub const TOP_LEVEL_DOMAIN_MISMATCH: ErrorCode = ErrorCode::new(400, "TopLevelDomain.Mismatch");
/// `TopLevelDomain.NotFound`, HTTP 400.
pub const TOP_LEVEL_DOMAIN_NOT_FOUND: ErrorCode = ErrorCode::new(400, "TopLevelDomain.NotFound");
/// `Unauthorized`, HTTP 400.
pub const UNAUTHORIZED: ErrorCode = ErrorCode::new(400, "Unauthorized");
/// `Unauthorized`, HTTP 401.
pub const UNAUTHORIZED_401: ErrorCode = ErrorCode::new(401, "Unauthorized");
/// `UnsupportedParameter`, HTTP 400.
pub const UNSUPPORTED_PARAMETER: ErrorCode = ErrorCode::new(400, "UnsupportedParameter");
/// `VerifyError`, HTTP 400.
pub const VERIFY_ERROR: ErrorCode = ErrorCode::new(400, "VerifyError");
/// `VertifyFailInvalidPayMethod`, HTTP 400.
pub const VERTIFY_FAIL_INVALID_PAY_METHOD: ErrorCode =
    ErrorCode::new(400, "VertifyFailInvalidPayMethod");
/// `VertifyFailUserProfileComplete`, HTTP 400.
pub const VERTIFY_FAIL_USER_PROFILE_COMPLETE: ErrorCode =
    ErrorCode::new(400, "VertifyFailUserProfileComplete");
